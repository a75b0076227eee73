import { showValue } from '../story/issue.ts';
import { MAX_CELL, MAX_COLUMNS } from './limits.ts';
import type { Scanned } from './scan-record.ts';
import { TableError } from './table-error.ts';

/** What is wrong with a record. */
export type CsvRefusal = Extract<Scanned, { ok: false }>;

const PHRASES: Readonly<Record<CsvRefusal['code'], readonly [expected: string, found: string]>> = {
	'unclosed-quote': ['a quotation mark that closes the cell', 'none'],
	'text-after-quote': ['a separator or the end of the line', 'more text after the quotation mark'],
	'cell-too-long': [`a cell of at most ${MAX_CELL} characters`, 'more'],
	'too-many-columns': [`at most ${MAX_COLUMNS} columns`, 'more']
};

/** Why a CSV cannot be read beyond a record. @param row its number @param columns names of the columns, if they are known */
export const csvRefusal = (
	{ code, cell }: CsvRefusal,
	row: number,
	columns: readonly string[]
): TableError => {
	const [expected, found] = PHRASES[code];
	const column = columns[cell] ?? `column ${cell + 1}`;
	return new TableError(
		code,
		`Row ${row}, column ${showValue(column)}: expected ${expected}, found ${found}.`,
		{ row, column, expected, found }
	);
};
