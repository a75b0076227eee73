import type { MessagePort } from 'node:worker_threads';
import { createNodeEngine } from '#lib/export/export-engine.node.ts';
import { drawFiles } from './draw-files.ts';
import type { DrawingAnswer, ThreadJob } from './draw-plan.ts';
import { UsageError } from './outcome.ts';

/** Draws the pictures of a plan whose numbers come in, one after the other. */
export const answerDrawings = (
	{ request, subjects, plan, fontFiles }: ThreadJob,
	port: MessagePort
): void => {
	const engine = createNodeEngine(fontFiles);
	const answer = async (number: number): Promise<DrawingAnswer> => {
		const planned = plan[number];
		const subject = subjects[planned?.story ?? -1];
		if (!planned || !subject) throw new RangeError(`There is no picture ${number}.`);
		try {
			return { number, drawn: await drawFiles(request, subject, planned, engine) };
		} catch (error) {
			if (error instanceof UsageError) return { number, refusal: error.message };
			throw error;
		}
	};
	port.on('message', (number: number) => {
		void answer(number).then((message) => {
			port.postMessage(message);
		});
	});
};
