import type { Language } from '../../language.ts';
import type { TableReport } from '../table-report.ts';

/** How much of a story came of a table. */
export interface TableCounts {
	readonly events: number;
	readonly statements: number;
	readonly report: TableReport;
}

/** Our own words in a story that is made of a table, in one language. */
export interface TableWords {
	readonly language: Language;
	/** One sentence under the title. */
	readonly standfirst: (file: string) => string;
	/** The paragraph that stands for the picture. */
	readonly summary: (counts: TableCounts) => string;
	/** Title of the source, which is the table itself. */
	readonly source: (file: string) => string;
	/** What the source is and what it is not. */
	readonly sourceNote: string;
	/** The same of a table whose file is no text: the source is its rows, written out. */
	readonly rowsNote: string;
	/** Label of a side’s lane. */
	readonly account: (side: string) => string;
	/** Side of rows that give none, and the label of its lane. */
	readonly noSide: string;
	readonly noSideAccount: string;
	/** Speaker of rows that name none. */
	readonly unnamed: string;
	/** An id of the table, in the note of an event. */
	readonly eventId: (id: string) => string;
}
