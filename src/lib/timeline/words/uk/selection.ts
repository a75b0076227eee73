import { counted as countedBy, pluralUk, type NounForms } from '../../../core/plural.ts';
import { STORY_WORDS_UK } from '../../../core/view/story-words-uk.ts';
import type { SelectionWords } from '../selection-words.ts';

const { counted, quoted } = STORY_WORDS_UK;

const CHILDREN: NounForms = { one: 'дитина', few: 'дитини', many: 'дітей', other: 'дитини' };

/** A number of children; what is no plain number stands behind its noun. */
const children = (number: string): string =>
	/^\d+$/.test(number) ? countedBy(Number(number), CHILDREN, pluralUk) : `діти: ${number}`;

/** The words of the panel while something is selected, in Ukrainian. */
export const SELECTION_UK: SelectionWords = {
	titles: { event: 'Подія', statement: 'Висловлювання', speaker: 'Мовець', found: 'Знайдено' },
	close: 'Закрити й повернутися до короткого викладу',
	hidden: (number) => `приховано фільтром: ${number}`,
	accounts: {
		caption: 'Версії сторін поруч',
		differs: 'різняться',
		rows: {
			killed: 'Загиблі',
			'children-killed': 'Загиблі діти',
			injured: 'Поранені',
			'children-injured': 'Поранені діти',
			responsible: 'Відповідальність',
			weapon: 'Зброя',
			target: 'Ціль',
			damage: 'Пошкодження',
			reason: 'Названа причина',
			response: 'Реакція',
			'official-line': 'Офіційна позиція'
		},
		children,
		ofThemChildren: (number) => `з них ${children(number)}`,
		also: (name) => `також ${name}`,
		notGiven: 'не вказано'
	},
	event: {
		links: 'Зв’язки з іншими подіями',
		aboutDate: 'Про дату',
		inSource: (wording) => `У джерелі: ${quoted(wording)}.`
	},
	statement: {
		copyQuote: 'Копіювати цитату',
		copyStatement: 'Копіювати висловлювання',
		chain: 'Як ці слова дійшли до нас',
		steps: { speaker: 'мовець', channel: 'канал', outlet: 'видання', source: 'джерело' },
		events: (number) => (number === 1 ? 'Подія, про яку йдеться' : 'Події, про які йдеться'),
		details: 'Подробиці в ньому',
		said: 'Коли це сказано',
		saidUnknown: 'час висловлювання не вказано',
		inSource: 'У джерелі',
		characters: (start, end, of) => `Символи ${start}–${end}, усього ${of}`,
		readThere: 'прочитати в джерелі'
	},
	anonymous: 'ім’я в джерелі не названо',
	found: {
		search: (query) => `Пошук: ${quoted(query)}`,
		statements: (number) => `Знайдено ${counted.statements(number)}`,
		events: (number) => `Також в описах подій: ${number}`
	},
	citation: {
		quoted,
		by: (who) => ` – ${who}`,
		source: (origin) => `Джерело: ${origin}`
	}
};
