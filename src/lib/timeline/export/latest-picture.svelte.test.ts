import { expect, it } from 'vitest';
import type { LayOutRequest } from '../../export/export-messages.ts';
import type { Picture } from '../../scene/picture/picture.ts';
import { LatestPicture } from './latest-picture.svelte.ts';

const request = (width: number) => ({ options: { width } }) as LayOutRequest;
const picture = (width: number) => ({ width }) as Picture;

/** A line to the worker that answers when it is told to. */
const line = () => {
	const asked: number[] = [];
	const answers: ((fault?: Error) => void)[] = [];
	const latest = new LatestPicture(
		({ options }) =>
			new Promise((done, fail) => {
				asked.push(options.width);
				answers.push((fault) => {
					if (fault) fail(fault);
					else done(picture(options.width));
				});
			})
	);
	return { asked, answers, latest };
};

it('leaves out what is no longer wanted when its turn comes', async () => {
	const { asked, answers, latest } = line();
	const all = [1, 2, 3, 4].map((width) => latest.ask(request(width)));
	expect(latest.busy).toBe(true);
	answers[0]?.();
	await expect.poll(() => asked).toEqual([1, 4]);
	expect(latest.current?.picture.width).toBe(1);
	answers[1]?.();
	await Promise.all(all);
	expect(latest.current?.picture.width).toBe(4);
	expect(latest.busy).toBe(false);
});

it('gives the picture of a request, without laying it out twice', async () => {
	const { asked, answers, latest } = line();
	const wanted = request(7);
	const first = latest.of(wanted);
	answers[0]?.();
	expect(await first).toEqual(picture(7));
	expect(await latest.of(wanted)).toEqual(picture(7));
	expect(asked).toEqual([7]);
});

it('gives the picture of a request even if another one is wanted meanwhile', async () => {
	const { asked, answers, latest } = line();
	void latest.ask(request(1));
	const waiting = latest.of(request(2));
	void latest.ask(request(3));
	for (const index of [0, 1, 2]) {
		await expect.poll(() => answers.length).toBeGreaterThan(index);
		answers[index]?.();
	}
	expect(await waiting).toEqual(picture(2));
	await expect.poll(() => latest.busy).toBe(false);
	expect(latest.current?.picture.width).toBe(3);
	expect(asked).toEqual([1, 2, 3]);
});

it('waits for a picture that is being laid out, and lays it out no second time', async () => {
	const { asked, answers, latest } = line();
	const wanted = request(7);
	void latest.ask(wanted);
	const waiting = latest.of(wanted);
	void latest.ask(request(8));
	answers[0]?.();
	expect(await waiting).toEqual(picture(7));
	await expect.poll(() => asked).toEqual([7, 8]);
});

it('keeps the last picture and the reason where one cannot be laid out, and goes on', async () => {
	const { answers, latest } = line();
	void latest.ask(request(1));
	answers[0]?.();
	await expect.poll(() => latest.busy).toBe(false);
	const failing = latest.of(request(2));
	answers[1]?.(new Error('No room.'));
	await expect(failing).rejects.toThrow('No room.');
	expect(latest.current?.picture.width).toBe(1);
	expect(latest.error).toBeInstanceOf(Error);
	const next = latest.of(request(3));
	answers[2]?.();
	expect(await next).toEqual(picture(3));
	expect(latest.error).toBeNull();
});
