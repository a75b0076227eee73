import { expect, it } from 'vitest';
import { LatePart } from './late-part.svelte.ts';

it('is fetched once, when it is asked for', async () => {
	let loads = 0;
	const part = new LatePart<string>();
	const load = () => Promise.resolve({ default: `part ${++loads}` });
	expect(part.current).toBeNull();
	await Promise.all([part.fetch(load), part.fetch(load)]);
	await part.fetch(load);
	expect(part.current).toBe('part 1');
});

it('is asked for again where it could not be fetched', async () => {
	let loads = 0;
	const part = new LatePart<string>();
	const load = () =>
		++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ default: 'part' });
	expect(part.failed).toBe(false);
	await part.fetch(load);
	expect([part.current, part.failed]).toEqual([null, true]);
	const again = part.fetch(load);
	expect(part.failed).toBe(false);
	await again;
	expect(part.current).toBe('part');
});

it('starts anew for a reader only where it fails a second time', async () => {
	let anew = 0;
	const part = new LatePart<string>();
	const load = () => Promise.reject(new Error('kept by the browser'));
	await part.fetch(load, () => (anew += 1));
	expect(anew).toBe(0);
	await part.fetch(load);
	expect(anew).toBe(0);
	await part.fetch(load, () => (anew += 1));
	expect(anew).toBe(1);
});
