import { counted, pluralEn } from '../../plural.ts';
import type { NounForms } from '../../plural.ts';
import type { TableWords } from './table-words.ts';

const nouns = (one: string, other: string): NounForms => ({ one, few: other, many: other, other });
const EVENTS = nouns('event', 'events');
const STATEMENTS = nouns('statement', 'statements');
const ROWS = nouns('row', 'rows');

/** The words of a story made of a table, in English. */
export const TABLE_WORDS_EN: TableWords = {
	language: 'en',
	standfirst: (file) => `Made from the table ${file}; nobody has checked it against its sources.`,
	summary: ({ events, statements, report: { rows, refused } }) =>
		[
			`This timeline was made from ${counted(rows, ROWS, pluralEn)} of a table:`,
			`${counted(events, EVENTS, pluralEn)} and ${counted(statements, STATEMENTS, pluralEn)}.`,
			'Statements are in the words of the table and were not checked against what it cites.',
			...(refused.total > 0
				? [`It leaves out ${counted(refused.total, ROWS, pluralEn)} that could not be read.`]
				: [])
		].join(' '),
	source: (file) => `Table: ${file}`,
	sourceNote:
		'The source is the table itself. That a statement stands in it can be checked; what the table cites was not looked at.',
	rowsNote:
		'The source is the rows of the table, written as newline-delimited JSON with the columns that were taken, since its file is no text. That a statement stands in them can be checked; what the table cites was not looked at.',
	account: (side) => `${side}’s account`,
	noSide: 'No side given',
	noSideAccount: 'As the table has it',
	unnamed: 'Not named in the table',
	eventId: (id) => `Id in the table: ${id}`
};
