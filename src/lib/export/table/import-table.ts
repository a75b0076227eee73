import { checkMapping } from '../../core/table/check-mapping.ts';
import { findColumns } from '../../core/table/find-columns.ts';
import type { Mapping } from '../../core/table/mapping.ts';
import type { StoryOfTable, TableOptions } from '../../core/table/table-to-story.ts';
import { TableToStory } from '../../core/table/table-to-story.ts';
import type { FileLike } from '../read-story-file.ts';
import type { RowBatch } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import type { TableKind } from './table-kind.ts';

/** The beginning of a table, and what its columns were taken for. */
export interface TablePreview {
	readonly columns: readonly string[];
	/** Cells of the first three rows. */
	readonly rows: readonly (readonly string[])[];
	readonly mapping: Mapping;
}

/** Rows that are shown before the story is made. */
const SHOWN = 3;

/** Looks at the beginning of a table. @param most bytes of the largest that is read. @throws TableError */
export const previewTable = async (
	file: FileLike,
	kind: TableKind,
	most?: number
): Promise<TablePreview> => {
	const rows: (readonly string[])[] = [];
	let columns: readonly string[] = [];
	for await (const batch of readRows(file, kind, most)) {
		rows.push(...batch.records.flatMap(({ cells }) => (cells ? [cells] : [])));
		columns = [...batch.columns];
		if (rows.length >= SHOWN) break;
	}
	return { columns, rows: rows.slice(0, SHOWN), mapping: findColumns(columns) };
};

/** How a table is read. */
interface Reading {
	/** Called with the share that was read, 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** Bytes of the largest table that is read. */
	readonly most?: number;
	/** Stops as soon as the story can hold no more, where more is possible in another way. */
	readonly untilFull?: boolean;
}

/**
 * Makes a story of a table. Never holds more of it than a slice and what has become of it.
 * @throws TableError where the file is no table, or the mapping does not fit it
 */
export const importTable = async (
	file: FileLike,
	kind: TableKind,
	options: TableOptions,
	{ onprogress, most, untilFull = false }: Reading = {}
): Promise<StoryOfTable> => {
	const maker = new TableToStory(options);
	let last: RowBatch | null = null;
	for await (const batch of readRows(file, kind, most)) {
		for (const record of batch.records) maker.add(record, batch.columns);
		last = batch;
		onprogress?.(batch.bytes / file.size);
		if (untilFull && maker.isFull) break;
	}
	const columns = last?.columns ?? [];
	checkMapping(columns, options.mapping);
	return maker.finish(columns);
};
