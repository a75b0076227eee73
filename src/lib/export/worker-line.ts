import { ExportError } from './export-error.ts';
import type { FromWorker, ToWorker } from './export-messages.ts';

interface Waiting {
	readonly done: (answer: unknown) => void;
	readonly fail: (error: Error) => void;
}

const CANNOT_START = 'The exporter could not be loaded. Check the connection and open this again.';
const WENT_WRONG = 'The picture could not be made. Try another size or format.';

/** Questions to a worker, each with its answer. */
export class WorkerLine {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;
	#dead: Error | null = null;
	/** Resolves when the worker has all its parts; fails with an `ExportError` if it cannot start. */
	readonly ready: Promise<void>;

	constructor(worker: Worker) {
		this.#worker = worker;
		this.ready = new Promise((done, fail) => {
			worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
				if (data.kind === 'ready') done();
				else this.#answer(data);
			};
			worker.onerror = (event) => {
				event.preventDefault();
				const error = new ExportError('not-loaded', CANNOT_START);
				fail(error);
				this.#giveUp(error);
			};
		});
		// Whoever asks is told; nobody has to wait for this.
		this.ready.catch(() => undefined);
	}

	/** Sends what needs no answer. */
	tell(message: ToWorker): void {
		this.#worker.postMessage(message);
	}

	/** Sends a question; resolves with its answer. */
	ask<Answer>(question: (id: number) => ToWorker): Promise<Answer> {
		if (this.#dead) return Promise.reject(this.#dead);
		const id = ++this.#last;
		return new Promise((done, fail) => {
			this.#waiting.set(id, { done: done as (answer: unknown) => void, fail });
			this.#worker.postMessage(question(id));
		});
	}

	/** Ends the worker; what is not answered yet fails. */
	close(): void {
		this.#worker.terminate();
		this.#giveUp(new DOMException('The worker was ended.', 'AbortError'));
	}

	#answer(data: Exclude<FromWorker, { kind: 'ready' }>): void {
		const waiting = this.#waiting.get(data.id);
		this.#waiting.delete(data.id);
		if (data.kind === 'picture') waiting?.done(data.picture);
		else if (data.kind === 'file') waiting?.done(data.bytes);
		else
			waiting?.fail(
				data.code
					? new ExportError(data.code, data.message)
					: new Error(WENT_WRONG, { cause: data.message })
			);
	}

	#giveUp(error: Error): void {
		this.#dead = error;
		for (const { fail } of this.#waiting.values()) fail(error);
		this.#waiting.clear();
	}
}
