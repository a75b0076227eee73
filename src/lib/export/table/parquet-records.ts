import { checkMapping } from '../../core/table/check-mapping.ts';
import type { Mapping } from '../../core/table/mapping.ts';
import type { FileLike } from '../read-story-file.ts';

/** The rows of a Parquet file that a mapping takes, and the columns that it does not. */
export interface ParquetRecords {
	/** Names of the columns that are read, in the order of the file. */
	readonly columns: readonly string[];
	/** Names of the others. */
	readonly unread: readonly string[];
	/** How many rows there are. */
	readonly rows: number;
	readonly batches: AsyncGenerator<{
		/** Number of the first row, from 1. */
		readonly first: number;
		readonly rows: readonly (readonly string[])[];
	}>;
}

/**
 * The text that stands for a row which has none in its file: an object of newline-delimited JSON with the columns that
 * are read, all as texts.
 */
export const textOfRow = (columns: readonly string[], cells: readonly string[]): string =>
	`${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])))}\n`;

/**
 * Begins to read a Parquet file. What reads it is fetched here and nowhere else.
 * @param used names of the columns that are wanted; all that the mapping names if absent
 * @throws TableError where the file is none, or the mapping does not fit it
 */
export const parquetRecords = async (
	file: FileLike,
	mapping: Mapping,
	used: ReadonlySet<string | undefined> = new Set([
		...Object.values(mapping.columns),
		...mapping.notes
	])
): Promise<ParquetRecords> => {
	const [{ readParquetTable }, { readParquetRows }] = await Promise.all([
		import('./parquet/parquet-table.ts'),
		import('./parquet/parquet-rows.ts')
	]);
	const table = await readParquetTable(file);
	const names = table.columns.map(({ name }) => name);
	checkMapping(names, mapping);
	const columns = table.columns.filter(({ name }) => used.has(name));
	return {
		columns: columns.map(({ name }) => name),
		unread: names.filter((name) => !used.has(name)),
		rows: table.rows,
		batches: readParquetRows(file, table, columns)
	};
};
