import { counted, pluralUk } from '../../plural.ts';
import type { NounForms } from '../../plural.ts';
import type { TableWords } from './table-words.ts';

const EVENTS: NounForms = { one: 'подія', few: 'події', many: 'подій', other: 'події' };
const STATEMENTS: NounForms = {
	one: 'висловлювання',
	few: 'висловлювання',
	many: 'висловлювань',
	other: 'висловлювання'
};
const ROWS: NounForms = { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' };

/** The words of a story made of a table, in Ukrainian. */
export const TABLE_WORDS_UK: TableWords = {
	language: 'uk',
	standfirst: (file) => `Складено з таблиці ${file}; із джерелами її ніхто не звіряв.`,
	summary: ({ events, statements, report: { rows, refused } }) =>
		[
			`Хронологію складено з таблиці (${counted(rows, ROWS, pluralUk)}):`,
			`${counted(events, EVENTS, pluralUk)}, ${counted(statements, STATEMENTS, pluralUk)}.`,
			'Висловлювання наведено словами таблиці; з тим, на що вона посилається, їх не звіряли.',
			...(refused.total > 0
				? [`Не вдалося прочитати й пропущено: ${counted(refused.total, ROWS, pluralUk)}.`]
				: [])
		].join(' '),
	source: (file) => `Таблиця: ${file}`,
	sourceNote:
		'Джерело – сама таблиця. Можна перевірити, що висловлювання в ній є; те, на що вона посилається, не перевіряли.',
	rowsNote:
		'Джерело — рядки таблиці, записані як JSON, по об’єкту в рядку, з тими стовпцями, які було взято, бо сам її файл не є текстом. Те, що висловлювання в них є, можна перевірити; те, на що посилається таблиця, не перевіряли.',
	account: (side) => `Версія сторони: ${side}`,
	noSide: 'Сторону не вказано',
	noSideAccount: 'За таблицею',
	unnamed: 'У таблиці не названо',
	eventId: (id) => `Ідентифікатор у таблиці: ${id}`
};
