import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { ThreadJob } from './draw-plan.ts';
import { makePaint, wantsColour } from './paint.ts';
import { run } from './run.ts';

/** Filled in by vite.cli.config.ts. */
declare const __ONRECORD_VERSION__: string;

const runProgram = async (): Promise<void> => {
	const { code, stdout, stderr } = await run(process.argv.slice(2), {
		paint: makePaint(wantsColour(process.stdout.isTTY, process.env)),
		today: new Date().toISOString().slice(0, 10),
		version: __ONRECORD_VERSION__,
		program: new URL(import.meta.url),
		progress: process.stderr.isTTY ? (line) => void process.stderr.write(`${line}\n`) : null
	});
	process.stdout.write(stdout);
	process.stderr.write(stderr);
	// Not process.exit(), which would cut off output that a slow pipe has not taken yet.
	process.exitCode = code;
};

if (isMainThread) {
	await runProgram();
} else if (parentPort) {
	const { answerDrawings } = await import('./drawing-thread.ts');
	answerDrawings(workerData as ThreadJob, parentPort);
}
