import { findColumns } from '../../../core/table/find-columns.ts';
import { TableError } from '../../../core/table/table-error.ts';
import type { FileLike } from '../../read-story-file.ts';
import { ColumnCells } from './column-cells.ts';
import type { TablePreview } from '../table-preview.ts';
import { STEP_BYTES } from './parquet-limits.ts';
import { chunkOf, readParquetTable, type ParquetColumn } from './parquet-table.ts';
import { UnpackBudget } from './unpack-budget.ts';

/** How much of a file is looked at to show the first rows of columns that nothing is found for, in bytes. */
const MAX_LOOKED_AT = 2_097_152;

/**
 * Looks at the columns of a Parquet file and at its first rows: of those columns that are found to mean something, and of
 * others as long as that is little. What is not looked at is empty.
 * @throws TableError
 */
export const previewParquet = async (file: FileLike, shown: number): Promise<TablePreview> => {
	const table = await readParquetTable(file);
	const { columns, groups } = table;
	const usable = columns.filter(({ text }) => text);
	const mapping = findColumns(usable.map(({ name }) => name));
	const used = new Set([...Object.values(mapping.columns), ...mapping.notes]);
	const group = groups.find(({ rows }) => rows > 0);
	if (!group) return { columns: [], rows: [], mapping };
	const count = Math.min(shown, group.rows);
	const budget = new UnpackBudget();
	let looked = 0;
	const cellsOf = async (column: ParquetColumn): Promise<readonly string[]> => {
		const isUsed = used.has(column.name);
		try {
			const chunk = chunkOf(table, group, column);
			const size = Math.min(chunk.end - chunk.start, STEP_BYTES);
			if (!isUsed && (looked += size) > MAX_LOOKED_AT) return [];
			return await new ColumnCells(file, column, chunk, group, budget).next(count);
		} catch (error) {
			// What is wrong with a column that nobody uses is told when somebody does.
			if (!isUsed && error instanceof TableError) return [];
			throw error;
		}
	};
	const first = usable.filter(({ name }) => used.has(name));
	const others = usable.filter(({ name }) => !used.has(name));
	const looking = [...first, ...others].map(
		async (column) => [column.name, await cellsOf(column)] as const
	);
	const cells = new Map(await Promise.all(looking));
	const rows = Array.from({ length: count }, (_, row) =>
		columns.map(({ name }) => cells.get(name)?.[row] ?? '')
	);
	return { columns: columns.map(({ name }) => name), rows, mapping };
};
