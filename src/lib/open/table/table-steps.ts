import type { FileLike } from '../../export/read-story-file.ts';
import type { TableFile } from '../../export/table/table-messages.ts';
import type { TablePreview } from '../../export/table/table-preview.ts';
import { EagerTable } from './eager-table.ts';

/** A table that waits for the reader to say what its columns are, or that is being read. */
export interface TableStepState {
	readonly kind: 'table';
	readonly file: TableFile;
	readonly preview: TablePreview;
	/** The share that was read, 0 to 1; null as long as the reader chooses. */
	readonly share: number | null;
}

/** The reader of a table, fetched when the first one is opened. */
export const startTable = async (bytes: FileLike, file: TableFile): Promise<EagerTable> => {
	const { TableClient } = await import('../../export/table/table-client.ts');
	return new EagerTable(() => new TableClient(bytes, file));
};
