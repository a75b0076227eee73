import { checkMapping } from '../../core/table/check-mapping.ts';
import { findColumns } from '../../core/table/find-columns.ts';
import { MAX_TABLE_BYTES } from '../../core/table/limits.ts';
import type { StoryOfTable, TableOptions } from '../../core/table/table-to-story.ts';
import { TableToStory } from '../../core/table/table-to-story.ts';
import type { FileLike } from '../read-story-file.ts';
import type { RowBatch } from './read-rows.ts';
import { checkSize, readRows, readWithMapping } from './read-rows.ts';
import type { TableKind } from './table-kind.ts';
import type { TablePreview } from './table-preview.ts';

/** Rows that are shown before the story is made. */
const SHOWN = 3;

/** Looks at the beginning of a table. @param most bytes of the largest that is read. @throws TableError */
export const previewTable = async (
	file: FileLike,
	kind: TableKind,
	most = MAX_TABLE_BYTES
): Promise<TablePreview> => {
	if (kind === 'parquet') {
		checkSize(file, most);
		const { previewParquet } = await import('./parquet/preview-parquet.ts');
		return previewParquet(file, SHOWN);
	}
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
	/** Called with the text of each row, in which the story is anchored. */
	readonly onrow?: (text: string) => void;
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
	{ onprogress, onrow, most, untilFull = false }: Reading = {}
): Promise<StoryOfTable> => {
	const maker = new TableToStory({ ...options, isWrittenOut: kind === 'parquet' });
	let last: RowBatch | null = null;
	for await (const batch of readWithMapping(file, kind, options.mapping, most)) {
		for (const record of batch.records) {
			maker.add(record, batch.columns);
			onrow?.(record.raw);
		}
		last = batch;
		onprogress?.(batch.bytes / file.size);
		if (untilFull && maker.isFull) break;
	}
	const columns = [...(last?.columns ?? []), ...(last?.unread ?? [])];
	checkMapping(columns, options.mapping);
	return maker.finish(columns);
};
