import { counted, pluralRu } from '../../plural.ts';
import type { NounForms } from '../../plural.ts';
import type { TableWords } from './table-words.ts';

const EVENTS: NounForms = { one: 'событие', few: 'события', many: 'событий', other: 'события' };
const STATEMENTS: NounForms = {
	one: 'высказывание',
	few: 'высказывания',
	many: 'высказываний',
	other: 'высказывания'
};
const ROWS: NounForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };

/** The words of a story made of a table, in Russian. */
export const TABLE_WORDS_RU: TableWords = {
	language: 'ru',
	standfirst: (file) => `Составлено по таблице ${file}; с источниками её никто не сверял.`,
	summary: ({ events, statements, report: { rows, refused } }) =>
		[
			`Хронология составлена по таблице (${counted(rows, ROWS, pluralRu)}):`,
			`${counted(events, EVENTS, pluralRu)}, ${counted(statements, STATEMENTS, pluralRu)}.`,
			'Высказывания приведены словами таблицы; с тем, на что она ссылается, их не сверяли.',
			...(refused.total > 0
				? [`Не удалось прочитать и пропущено: ${counted(refused.total, ROWS, pluralRu)}.`]
				: [])
		].join(' '),
	source: (file) => `Таблица: ${file}`,
	sourceNote:
		'Источник – сама таблица. Можно проверить, что высказывание в ней есть; то, на что она ссылается, не проверяли.',
	rowsNote:
		'Источник — строки таблицы, записанные как JSON, по объекту в строке, с теми столбцами, которые были взяты, поскольку сам её файл — не текст. То, что высказывание в них есть, можно проверить; то, на что ссылается таблица, не проверялось.',
	account: (side) => `Версия стороны: ${side}`,
	noSide: 'Сторона не указана',
	noSideAccount: 'По таблице',
	unnamed: 'В таблице не назван',
	eventId: (id) => `Идентификатор в таблице: ${id}`
};
