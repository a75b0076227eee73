import type { FileLike } from '../../read-story-file.ts';
import { ColumnCells, textOf } from './column-cells.ts';
import { damaged } from './parquet-error.ts';
import { chunkOf, type ParquetColumn, type ParquetTable } from './parquet-table.ts';
import { UnpackBudget } from './unpack-budget.ts';

/** Rows that are given at once. */
const BATCH = 2_000;

/** Some rows one after the other. */
export interface ParquetRows {
	/** Number of the first one, from 1. */
	readonly first: number;
	/** Their cells, in the order of the columns that were asked for. */
	readonly rows: readonly (readonly string[])[];
}

/** Refuses columns that share bytes, as a file that is read again and again could go on for ever. */
const checkOverlap = (table: ParquetTable, columns: readonly ParquetColumn[]): void => {
	let bytes = 0;
	for (const group of table.groups) {
		if (group.rows === 0) continue;
		for (const column of columns) {
			const { start, end } = chunkOf(table, group, column);
			bytes += end - start;
		}
	}
	if (bytes > table.end) throw damaged(`${table.end} bytes of values`, `${bytes}`);
};

const nextCells = async (cells: ColumnCells, count: number): Promise<string[]> => {
	const first = await cells.next(count);
	while (first.length < count) {
		const more = await cells.next(count - first.length);
		for (const cell of more) first.push(cell);
	}
	return first;
};

/**
 * Reads some columns of a Parquet file, row group by row group and page by page; nothing else of the file is touched.
 * @throws TableError where the file is damaged, or has what is not read here
 */
export async function* readParquetRows(
	file: FileLike,
	table: ParquetTable,
	columns: readonly ParquetColumn[]
): AsyncGenerator<ParquetRows> {
	columns.forEach(textOf);
	checkOverlap(table, columns);
	const budget = new UnpackBudget();
	for (const group of table.groups) {
		if (group.rows === 0) continue;
		const readers = columns.map(
			(column) => new ColumnCells(file, column, chunkOf(table, group, column), group, budget)
		);
		for (let done = 0; done < group.rows; done += BATCH) {
			const count = Math.min(BATCH, group.rows - done);
			const cells = await Promise.all(readers.map((reader) => nextCells(reader, count)));
			const rows: string[][] = [];
			for (let row = 0; row < count; row++) {
				const one = cells.map((column) => column[row] ?? '');
				for (const cell of one) budget.spend(cell.length);
				rows.push(one);
			}
			yield { first: group.first + done, rows };
		}
	}
}
