import type { TableIssue } from '../../core/table/report-issues.ts';
import type { FileLike } from '../read-story-file.ts';
import { trustedUrl } from '../trusted-url.ts';
import type { MadeOfTable } from './make-table.ts';
import type { TablePreview } from './table-preview.ts';
import type { FromTableWorker, TableChoice, TableFile, ToTableWorker } from './table-messages.ts';
import workerUrl from './table.worker.ts?worker&url';

/** Why no story was made of a table: what is wrong with it, or null if the program did not come. */
class TableFailure extends Error {
	override readonly name = 'TableFailure';
	readonly issue: TableIssue | null;

	constructor(issue: TableIssue | null) {
		super(issue?.message ?? 'The reader of tables could not be loaded.');
		this.issue = issue;
	}
}

/** A table that is read beside the page, so that the page never stands still. One question at a time. */
export class TableClient {
	readonly #worker: Worker;
	readonly #bytes: FileLike;
	readonly #file: TableFile;
	#answer: { done: (message: FromTableWorker) => void; fail: (error: Error) => void } | null = null;
	#onprogress: (share: number) => void = () => undefined;

	/** @param bytes where the table is read from, part by part */
	constructor(bytes: FileLike, file: TableFile) {
		this.#bytes = bytes;
		this.#file = file;
		this.#worker = new Worker(trustedUrl(workerUrl), { type: 'module', name: 'table' });
		this.#worker.onmessage = ({ data }: MessageEvent<FromTableWorker>) => this.#hear(data);
		this.#worker.onerror = (event) => {
			event.preventDefault();
			this.#answer?.fail(new TableFailure(null));
		};
	}

	/** The beginning of the table. @throws TableFailure */
	async preview(): Promise<TablePreview> {
		const answer = await this.#ask({ kind: 'preview', file: this.#file });
		if (answer.kind !== 'preview') throw new TableFailure(null);
		return answer.preview;
	}

	/** The story of the whole table. @param onprogress the share that was read, 0 to 1. @throws TableFailure */
	async make(choice: TableChoice, onprogress: (share: number) => void): Promise<MadeOfTable> {
		this.#onprogress = onprogress;
		const answer = await this.#ask({ kind: 'make', file: this.#file, choice });
		if (answer.kind !== 'made') throw new TableFailure(null);
		return answer.made;
	}

	/** Ends the worker, whatever it is doing; what is not answered yet never is. */
	close(): void {
		this.#worker.terminate();
		this.#answer = null;
	}

	#ask(question: ToTableWorker): Promise<FromTableWorker> {
		return new Promise((done, fail) => {
			this.#answer = { done, fail };
			this.#worker.postMessage(question);
		});
	}

	#hear(message: FromTableWorker): void {
		switch (message.kind) {
			case 'need':
				void this.#hand(message.id, message.start, message.end);
				break;
			case 'progress':
				this.#onprogress(message.share);
				break;
			case 'failed':
				this.#answer?.fail(new TableFailure(message.issue));
				break;
			case 'preview':
			case 'made':
				this.#answer?.done(message);
		}
	}

	async #hand(id: number, start: number, end: number): Promise<void> {
		let buffer: ArrayBuffer | null = null;
		try {
			buffer = await this.#bytes.slice(start, end).arrayBuffer();
		} catch {
			// A file that is gone or was changed since.
		}
		const part: ToTableWorker = { kind: 'part', id, buffer };
		this.#worker.postMessage(part, buffer ? [buffer] : []);
	}
}
