import type { Mapping } from '../../core/table/mapping.ts';
import { MAX_TABLE_BYTES, PREVIEW_BYTES } from '../../core/table/limits.ts';
import { CsvReader } from '../../core/table/read-csv.ts';
import { NdjsonReader } from '../../core/table/read-ndjson.ts';
import { TableError } from '../../core/table/table-error.ts';
import type { RecordReader, TableRecord } from '../../core/table/table-record.ts';
import type { FileLike } from '../read-story-file.ts';
import { parquetRecords, textOfRow } from './parquet-records.ts';
import type { TableKind } from './table-kind.ts';

/** Pieces of a table, the columns found up to them, and how many of the file’s bytes they take. */
export interface RowBatch {
	readonly records: readonly TableRecord[];
	readonly columns: readonly string[];
	/** Columns of the table that are not read, as nobody asked for them. */
	readonly unread?: readonly string[];
	readonly bytes: number;
}

/** @throws TableError where a table is larger than `most` bytes */
export const checkSize = ({ size }: FileLike, most: number): void => {
	// A size that is no number is no small one.
	if (size <= most) return;
	throw new TableError(
		'table-too-large',
		`The table is larger than ${most} bytes and was not read.`,
		{ row: 0, column: null, expected: `at most ${most} bytes`, found: `${size} bytes` }
	);
};

/** What is wrong with a table whose bytes are no UTF-8. */
export const notUtf8 = (row: number): TableError =>
	new TableError(
		'not-utf8',
		'The file is no text in UTF-8. Save it again with the encoding UTF-8.',
		{
			row,
			column: null,
			expected: 'text in UTF-8',
			found: 'another encoding'
		}
	);

/** The text of a file, slice by slice. @throws TableError where it is no UTF-8. */
async function* textOf(file: FileLike): AsyncGenerator<readonly [text: string, bytes: number]> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < file.size; at += PREVIEW_BYTES) {
		const end = Math.min(at + PREVIEW_BYTES, file.size);
		const bytes = new Uint8Array(await file.slice(at, end).arrayBuffer());
		let text: string;
		try {
			text = decoder.decode(bytes, { stream: end < file.size });
		} catch {
			throw notUtf8(0);
		}
		yield [text, end];
	}
}

/** Kinds of tables that are text. */
export type TextKind = Exclude<TableKind, 'parquet'>;

const readerOf = (kind: TextKind): RecordReader =>
	kind === 'csv' ? new CsvReader() : new NdjsonReader();

/**
 * Reads a table that is text slice by slice, so that neither its bytes nor its text are ever held as a whole.
 * @param most bytes of the largest table that is read
 * @throws TableError where it is none, or too large
 */
export async function* readRows(
	file: FileLike,
	kind: TextKind,
	most = MAX_TABLE_BYTES
): AsyncGenerator<RowBatch> {
	checkSize(file, most);
	const reader = readerOf(kind);
	for await (const [text, bytes] of textOf(file)) {
		yield { records: reader.push(text), columns: reader.columns, bytes };
	}
	yield { records: reader.end(), columns: reader.columns, bytes: file.size };
}

async function* readParquet(file: FileLike, mapping: Mapping): AsyncGenerator<RowBatch> {
	const { columns, unread, rows: all, batches } = await parquetRecords(file, mapping);
	for await (const { first, rows } of batches) {
		const records = rows.map((cells, i) => ({
			row: first + i,
			raw: textOfRow(columns, cells),
			cells,
			fault: null
		}));
		const bytes = (file.size * (first - 1 + rows.length)) / all;
		yield { records, columns, unread, bytes };
	}
}

/**
 * As `readRows`, of any kind of table: of one that has columns apart only those that the mapping takes.
 * @throws TableError as `readRows`, and where the mapping does not fit such a table
 */
export async function* readWithMapping(
	file: FileLike,
	kind: TableKind,
	mapping: Mapping,
	most = MAX_TABLE_BYTES
): AsyncGenerator<RowBatch> {
	checkSize(file, most);
	yield* kind === 'parquet' ? readParquet(file, mapping) : readRows(file, kind, most);
}
