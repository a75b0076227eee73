import type { ColumnChunk, SchemaElement } from 'hyparquet';
import { columnNames } from '../../../core/table/column-names.ts';
import { MAX_COLUMNS, MAX_LONG_ROWS } from '../../../core/table/limits.ts';
import { TableError } from '../../../core/table/table-error.ts';
import type { FileLike } from '../../read-story-file.ts';
import { cellTextOf, type CellText } from './cell-text.ts';
import { damaged, parquetError } from './parquet-error.ts';
import { MAX_UNPACKED } from './parquet-limits.ts';
import { storageOf, type Storage } from './raw-values.ts';
import { readFooter } from './read-footer.ts';

/** A column of a Parquet file. */
export interface ParquetColumn {
	readonly name: string;
	/** How its values become cells; null for lists, groups and bytes, which become none. */
	readonly text: CellText | null;
	readonly storage: Storage;
	/** Whether rows may have nothing in it. */
	readonly isOptional: boolean;
	/** Place of its data among those of a row group. */
	readonly place: number;
}

/** Rows of a file whose columns stand together. */
export interface ParquetGroup {
	readonly rows: number;
	/** Number of its first row, from 1. */
	readonly first: number;
	readonly chunks: readonly ColumnChunk[];
}

/** What a Parquet file says of itself. */
export interface ParquetTable {
	readonly columns: readonly ParquetColumn[];
	readonly groups: readonly ParquetGroup[];
	readonly rows: number;
	/** Byte after the last one that data may have. */
	readonly end: number;
}

/** Where the values of a column in a row group stand, and how they are packed. */
export interface ParquetChunk {
	/** Bytes of the file. */
	readonly start: number;
	readonly end: number;
	readonly codec: string;
}

/** A number that a file says of itself, as one that can be counted with. */
const numberOf = (value: unknown, what: string, most: number): number => {
	const number = typeof value === 'bigint' ? Number(value) : value;
	if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= most) {
		return number;
	}
	const found = typeof number === 'number' ? String(number) : 'none';
	throw damaged(`${what}, at most ${most}`, found);
};

/** The columns at the top of a schema, which is a tree written out (each with how many it has below it). */
const columnsOf = (schema: readonly SchemaElement[]): ParquetColumn[] => {
	const names: string[] = [];
	const columns: Omit<ParquetColumn, 'name'>[] = [];
	let at = 1;
	let place = 0;
	while (at < schema.length) {
		const element = schema[at];
		if (!element) break;
		const first = place;
		const { type = '', type_length = 0, repetition_type, num_children = 0, name } = element;
		for (let left = 1; left > 0; left--) {
			const one = schema[at++];
			if (!one) throw damaged('a whole tree of columns', 'a part of one');
			const below = numberOf(one.num_children ?? 0, 'a number of columns', schema.length);
			left += below;
			if (below === 0) place++;
		}
		const isFlat = num_children === 0 && repetition_type !== 'REPEATED';
		names.push(typeof name === 'string' ? name : '');
		columns.push({
			text: isFlat ? cellTextOf(element, { column: names.at(-1) ?? '' }) : null,
			storage: storageOf(type, type_length),
			isOptional: repetition_type !== 'REQUIRED',
			place: first
		});
	}
	const unique = columnNames(names);
	return columns.map((column, i) => ({ ...column, name: unique[i] ?? '' }));
};

/** Reads what a Parquet file says of itself, and checks what can be checked without reading on. @throws TableError */
export const readParquetTable = async (file: FileLike): Promise<ParquetTable> => {
	const { metadata, end } = await readFooter(file);
	const { schema, row_groups, num_rows } = metadata;
	const top = numberOf(schema[0]?.num_children, 'a number of columns', schema.length);
	if (top > MAX_COLUMNS) {
		const expected = `at most ${MAX_COLUMNS} columns`;
		throw new TableError('too-many-columns', 'The table has too many columns.', {
			row: 0,
			column: null,
			expected,
			found: `${top}`
		});
	}
	const columns = columnsOf(schema);
	if (columns.length !== top) throw damaged(`${top} columns`, `${columns.length}`);
	let rows = 0;
	const groups = row_groups.map((group) => {
		const count = numberOf(group.num_rows, 'rows', Number.MAX_SAFE_INTEGER);
		const first = rows + 1;
		rows += count;
		return { rows: count, first, chunks: group.columns };
	});
	const said = numberOf(num_rows, 'rows', Number.MAX_SAFE_INTEGER);
	if (said !== rows) throw damaged(`${said} rows in all groups`, `${rows}`);
	if (rows > MAX_LONG_ROWS) {
		throw new TableError('too-many-rows', `The table has more than ${MAX_LONG_ROWS} rows.`, {
			row: 0,
			column: null,
			expected: `at most ${MAX_LONG_ROWS} rows`,
			found: `${rows}`
		});
	}
	if (rows === 0) {
		throw new TableError('empty-table', 'The table is empty.', {
			row: 0,
			column: null,
			expected: 'rows',
			found: 'none'
		});
	}
	return { columns, groups, rows, end };
};

/** Where the values of a column in a row group stand. @throws TableError where that cannot be, or cannot be read */
export const chunkOf = (
	{ end }: ParquetTable,
	{ chunks, rows, first }: ParquetGroup,
	{ name, place, storage }: ParquetColumn
): ParquetChunk => {
	const at = { row: first, column: name };
	const chunk = chunks[place];
	const data = chunk?.meta_data;
	if (chunk?.crypto_metadata !== undefined) {
		throw parquetError('encrypted-parquet', 'values that anybody can read', 'secret ones', at);
	}
	if (!data) throw damaged('values for each row group', 'none', at);
	if (chunk.file_path !== undefined) {
		throw parquetError('unsupported-parquet', 'values in the file itself', 'another file', at);
	}
	if (data.type !== storage.type || data.path_in_schema.length !== 1) {
		throw damaged(`values of the type ${storage.type}`, data.type, at);
	}
	if (numberOf(data.num_values, 'values', rows) !== rows) {
		throw damaged(`${rows} values`, `${data.num_values}`, at);
	}
	const unpacked = numberOf(data.total_uncompressed_size, 'bytes', Number.MAX_SAFE_INTEGER);
	if (unpacked > MAX_UNPACKED) {
		const expected = `at most ${MAX_UNPACKED} bytes a row group and column`;
		throw parquetError('unpacked-too-large', expected, `${unpacked}`, at);
	}
	const pages = numberOf(data.data_page_offset, 'an offset in the file', end);
	const before = numberOf(data.dictionary_page_offset ?? 0, 'an offset in the file', end);
	const start = before > 0 && before < pages ? before : pages;
	const length = numberOf(data.total_compressed_size, 'bytes', Number.MAX_SAFE_INTEGER);
	if (start < 4 || start + length > end) {
		throw damaged(`values within ${end} bytes`, `bytes ${start} to ${start + length}`, at);
	}
	return { start, end: start + length, codec: data.codec };
};
