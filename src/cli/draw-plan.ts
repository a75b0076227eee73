import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createNodeEngine } from '#lib/export/export-engine.node.ts';
import { withFontFiles } from '#lib/export/with-font-files.node.ts';
import { drawFiles } from './draw-files.ts';
import type { DrawnPicture, Subject } from './draw-files.ts';
import { UsageError } from './outcome.ts';
import type { PlannedPicture } from './plan-files.ts';
import type { RenderRequest } from './render-request.ts';

/** All that is drawn. Plain data, as it may go to other threads. */
export interface DrawingJob {
	readonly request: RenderRequest;
	readonly subjects: readonly Subject[];
	readonly plan: readonly PlannedPicture[];
}

/** What a thread needs to draw any part of it. */
export interface ThreadJob extends DrawingJob {
	/** Paths of the fonts, for `createNodeEngine`. */
	readonly fontFiles: readonly string[];
}

/** What a thread says of a picture of the plan. */
export type DrawingAnswer =
	| { readonly number: number; readonly drawn: DrawnPicture }
	| { readonly number: number; readonly refusal: string };

type Done = (drawn: DrawnPicture, number: number) => void;

/** A thread starts its own renderer, which takes as long as some pictures. */
const LEAST_FILES = 8;
/** More threads than this want more memory than they save time. */
const MOST_THREADS = 8;

/** Draws one picture of the plan after the other. */
const drawHere = async (
	{ request, subjects, plan, fontFiles }: ThreadJob,
	done: Done
): Promise<void> => {
	const engine = createNodeEngine(fontFiles);
	for (const [number, planned] of plan.entries()) {
		const subject = subjects[planned.story];
		if (subject) done(await drawFiles(request, subject, planned, engine), number);
	}
};

/** Lets a thread draw until nothing of the plan is left. */
const drawInThread = (
	program: URL,
	job: ThreadJob,
	next: () => number | null,
	done: Done
): Promise<void> =>
	new Promise((resolve, reject) => {
		// The program draws when it is not the main thread: see main.ts.
		const worker = new Worker(program, { workerData: job });
		const finish = (settle: () => void): void => {
			void worker.terminate().then(settle);
		};
		const ask = (): void => {
			const number = next();
			if (number === null) finish(resolve);
			else worker.postMessage(number);
		};
		worker.on('error', reject);
		worker.on('message', (answer: DrawingAnswer) => {
			try {
				if ('refusal' in answer) throw new UsageError(answer.refusal);
				done(answer.drawn, answer.number);
				ask();
			} catch (error) {
				const reason = error instanceof Error ? error : new Error(String(error));
				finish(() => {
					reject(reason);
				});
			}
		});
		ask();
	});

const drawInThreads = async (
	program: URL,
	job: ThreadJob,
	threads: number,
	done: Done
): Promise<void> => {
	let at = 0;
	let failed = false;
	const next = (): number | null => (failed || at >= job.plan.length ? null : at++);
	const each = Array.from({ length: threads }, () =>
		drawInThread(program, job, next, done).catch((error: unknown) => {
			failed = true;
			throw error;
		})
	);
	const results = await Promise.allSettled(each);
	for (const result of results) if (result.status === 'rejected') throw result.reason;
};

/**
 * Draws a whole plan, on several threads if it is long, and hands each picture over as it is done: in any order.
 * @param program the file that threads start
 * @throws UsageError when a picture is refused; the rest is then given up
 */
export const drawPlan = async (program: URL, job: DrawingJob, done: Done): Promise<void> => {
	const files = job.plan.flatMap((picture) => picture.files);
	const threads = Math.min(availableParallelism(), MOST_THREADS, job.plan.length);
	const draw = (fontFiles: readonly string[]): Promise<void> => {
		const ready = { ...job, fontFiles };
		return files.length <= LEAST_FILES || threads < 2
			? drawHere(ready, done)
			: drawInThreads(program, ready, threads, done);
	};
	// Only a PNG is drawn with fonts from files.
	return files.some(({ format }) => format === 'png') ? withFontFiles(draw) : draw([]);
};
