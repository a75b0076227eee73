/** What is wrong with a row, or with one of its cells. */
export interface TableFault {
	/** As spreadsheets count: the header of a CSV is row 1; of newline-delimited JSON the line. */
	readonly row: number;
	/** Name of the column; null for the whole row. */
	readonly column: string | null;
	/** What should have been there, as a phrase. */
	readonly expected: string;
	/** What was there, shortened. */
	readonly found: string;
}

/** One piece of a table’s text. All pieces together are the whole text, whatever is wrong with some. */
export interface TableRecord {
	/** As in `TableFault`. */
	readonly row: number;
	/** Its cells in the order of the columns; null for a header, an empty line and a row that cannot be read. */
	readonly cells: readonly string[] | null;
	/** Its text in the file with the line break after it. */
	readonly raw: string;
	/** Why it cannot be read. */
	readonly fault: TableFault | null;
}

/** Reads the text of a table as it comes. Holds no more of it than one row. */
export interface RecordReader {
	/** Names of the columns found so far, each once. */
	readonly columns: readonly string[];
	/** Takes more text; gives the rows that it completes. @throws TableError where the text is no table. */
	push(text: string): readonly TableRecord[];
	/** Gives what is left at the end of the text. @throws TableError as `push`. */
	end(): readonly TableRecord[];
}
