import { rowBuffers } from '../../core/story/row-buffers.ts';
import { MAX_LONG_BYTES } from '../../core/table/limits.ts';
import { errorIssue } from '../../core/table/report-issues.ts';
import { TableError } from '../../core/table/table-error.ts';
import { WORDS_OF_TABLES } from '../../core/table/words/words-of-tables.ts';
import type { FileLike } from '../read-story-file.ts';
import { previewTable } from './import-table.ts';
import { makeTable } from './make-table.ts';
import type { FromTableWorker, TableFile, ToTableWorker } from './table-messages.ts';

interface Waiting {
	readonly done: (buffer: ArrayBuffer) => void;
	readonly fail: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let asked = 0;

const tell = (message: FromTableWorker, transfer: Transferable[] = []): void =>
	self.postMessage(message, { transfer });

/** The file as the page hands it out: a worker may not ask other hosts itself, and need not hold all of it. */
const fileOf = ({ size }: TableFile): FileLike => {
	const slice = (start: number, end: number) => ({
		arrayBuffer: () =>
			new Promise<ArrayBuffer>((done, fail) => {
				const id = ++asked;
				waiting.set(id, { done, fail });
				tell({ kind: 'need', id, start, end });
			})
	});
	return { size, slice, arrayBuffer: () => slice(0, size).arrayBuffer() };
};

const unreadable = (): TableError =>
	new TableError(
		'unreadable',
		'The table could not be read; it may be gone, or another one since.',
		{
			row: 0,
			column: null,
			expected: 'a file that can be read',
			found: 'none'
		}
	);

const handle = async (message: ToTableWorker): Promise<void> => {
	switch (message.kind) {
		case 'part': {
			const { id, buffer } = message;
			const one = waiting.get(id);
			waiting.delete(id);
			if (buffer) one?.done(buffer);
			else one?.fail(unreadable());
			break;
		}
		case 'preview':
			tell({
				kind: 'preview',
				preview: await previewTable(fileOf(message.file), message.file.kind, MAX_LONG_BYTES)
			});
			break;
		case 'make': {
			const { file, choice } = message;
			const { mapping, title, language } = choice;
			const made = await makeTable(
				fileOf(file),
				file.kind,
				{
					mapping,
					file: file.name,
					title: title.trim() === '' ? undefined : title.trim(),
					url: file.url ?? undefined,
					words: WORDS_OF_TABLES[language]
				},
				(share) => tell({ kind: 'progress', share })
			);
			tell({ kind: 'made', made }, made.long ? rowBuffers(made.long.placed) : []);
		}
	}
};

self.onmessage = ({ data }: MessageEvent<ToTableWorker>) => {
	handle(data).catch((error: unknown) => {
		tell({ kind: 'failed', issue: error instanceof TableError ? errorIssue(error) : null });
		if (!(error instanceof TableError)) reportError(error);
	});
};
