import { counted as countedBy, pluralRu, type NounForms } from '../../../core/plural.ts';
import { STORY_WORDS_RU } from '../../../core/view/story-words-ru.ts';
import type { SelectionWords } from '../selection-words.ts';

const { counted, quoted } = STORY_WORDS_RU;

const CHILDREN: NounForms = { one: 'ребёнок', few: 'ребёнка', many: 'детей', other: 'ребёнка' };

/** A number of children; what is no plain number stands behind its noun. */
const children = (number: string): string =>
	/^\d+$/.test(number) ? countedBy(Number(number), CHILDREN, pluralRu) : `дети: ${number}`;

/** The words of the panel while something is selected, in Russian. */
export const SELECTION_RU: SelectionWords = {
	titles: { event: 'Событие', statement: 'Высказывание', speaker: 'Говорящий', found: 'Найдено' },
	close: 'Закрыть и вернуться к краткому изложению',
	hidden: (number) => `скрыто фильтром: ${number}`,
	accounts: {
		caption: 'Версии сторон рядом',
		differs: 'расходятся',
		rows: {
			killed: 'Погибшие',
			'children-killed': 'Погибшие дети',
			injured: 'Раненые',
			'children-injured': 'Раненые дети',
			responsible: 'Ответственность',
			weapon: 'Оружие',
			target: 'Цель',
			damage: 'Повреждения',
			reason: 'Названная причина',
			response: 'Реакция',
			'official-line': 'Официальная позиция'
		},
		children,
		ofThemChildren: (number) => `из них ${children(number)}`,
		also: (name) => `также ${name}`,
		notGiven: 'не указано'
	},
	event: {
		links: 'Связи с другими событиями',
		aboutDate: 'О дате',
		inSource: (wording) => `В источнике: ${quoted(wording)}.`
	},
	statement: {
		copyQuote: 'Копировать цитату',
		copyStatement: 'Копировать высказывание',
		chain: 'Как эти слова дошли до нас',
		steps: { speaker: 'говорящий', channel: 'канал', outlet: 'издание', source: 'источник' },
		events: (number) =>
			number === 1 ? 'Событие, о котором идёт речь' : 'События, о которых идёт речь',
		details: 'Подробности в нём',
		said: 'Когда это сказано',
		saidUnknown: 'время высказывания не указано',
		inSource: 'В источнике',
		characters: (start, end, of) => `Символы ${start}–${end}, всего ${of}`,
		readThere: 'прочитать в источнике'
	},
	anonymous: 'имя в источнике не названо',
	found: {
		search: (query) => `Поиск: ${quoted(query)}`,
		statements: (number) => `Найдено ${counted.statements(number)}`,
		events: (number) => `Также в описаниях событий: ${number}`
	},
	citation: {
		quoted,
		by: (who) => ` — ${who}`,
		source: (origin) => `Источник: ${origin}`
	}
};
