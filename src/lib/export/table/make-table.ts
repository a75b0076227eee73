import type { PlacedRows } from '../../core/story/place-rows.ts';
import { MAX_LONG_BYTES, MAX_TABLE_BYTES } from '../../core/table/limits.ts';
import type { StoryOfTable, TableOptions } from '../../core/table/table-to-story.ts';
import type { FileLike } from '../read-story-file.ts';
import { importTable } from './import-table.ts';
import { makeLong } from './long/make-long.ts';
import type { TableKind } from './table-kind.ts';

/** A long story as it is handed over. */
export interface LongHandover {
	readonly placed: PlacedRows;
	/** Whether any of its words is written from right to left. */
	readonly hasRtl: boolean;
}

/** What a table became: a story, a long one, or neither. */
export interface MadeOfTable extends Omit<StoryOfTable, 'isFull' | 'migrated'> {
	readonly long: LongHandover | null;
}

/**
 * Makes a story of a table: of the objects of a story if all of it has room there, else a long one.
 * @param onprogress called with the share that is done, 0 to 1
 * @throws TableError where the file is no table, or the mapping does not fit it
 */
export const makeTable = async (
	file: FileLike,
	kind: TableKind,
	options: TableOptions,
	onprogress: (share: number) => void
): Promise<MadeOfTable> => {
	const reading = { onprogress, most: MAX_LONG_BYTES };
	const short = await importTable(file, kind, options, { ...reading, untilFull: true });
	if (!short.isFull) return { ...short, long: null };
	const { placed, hasRtl, issues, report } = await makeLong(file, kind, options, onprogress);
	if (placed) return { story: null, issues, report, long: { placed, hasRtl } };
	// A long story has no events that nobody speaks of; of a table of these a story holds the first.
	if (file.size > MAX_TABLE_BYTES) return { story: null, issues, report, long: null };
	return { ...(await importTable(file, kind, options, reading)), long: null };
};
