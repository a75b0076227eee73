import type { TableErrorCode } from '../../../core/table/table-error.ts';
import { TableError } from '../../../core/table/table-error.ts';

/** Where in a table something is wrong. */
export interface ParquetPlace {
	/** From 1; 0 for the whole table. */
	readonly row?: number;
	readonly column?: string | null;
}

const MESSAGES = {
	'not-parquet': 'The file is no Parquet.',
	'damaged-parquet': 'The Parquet file is damaged.',
	'encrypted-parquet': 'The Parquet file is encrypted.',
	'unsupported-parquet': 'The Parquet file has something that is not read here.',
	'unpacked-too-large': 'The Parquet file holds too much to be unpacked.',
	'not-utf8': 'A text of the Parquet file is no UTF-8.',
	'not-cells': 'A column of the Parquet file has no texts, numbers or dates.'
} as const satisfies Partial<Record<TableErrorCode, string>>;

/** What is wrong with a Parquet file. */
export const parquetError = (
	code: keyof typeof MESSAGES,
	expected: string,
	found: string,
	{ row = 0, column = null }: ParquetPlace = {}
): TableError => {
	const place = column === null ? '' : ` Column ${column}:`;
	return new TableError(code, `${MESSAGES[code]}${place} expected ${expected}, found ${found}.`, {
		row,
		column,
		expected,
		found
	});
};

/** A file that says something that cannot be. */
export const damaged = (expected: string, found: string, place?: ParquetPlace): TableError =>
	parquetError('damaged-parquet', expected, found, place);

/** Gives what reading gives; whatever it fails with is a damaged file. @throws TableError */
export const soundly = <T>(expected: string, read: () => T, place?: ParquetPlace): T => {
	try {
		return read();
	} catch (error) {
		if (error instanceof TableError) throw error;
		throw damaged(expected, 'something else', place);
	}
};
