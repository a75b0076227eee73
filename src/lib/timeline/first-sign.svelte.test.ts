import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';
import { onFirstSign } from './first-sign.ts';

// Svelte listens to pointers and touches a moment later.
const send = async (event: Event): Promise<void> => {
	await tick();
	window.dispatchEvent(event);
	await new Promise<void>((done) => afterPaint(done));
};
const sign = (type: string): Promise<void> => send(new Event(type));

it.each(['pointermove', 'pointerdown', 'keydown', 'dragenter'])(
	'asks once, by %s',
	async (type) => {
		const arrive = vi.fn(() => Promise.resolve());
		const stop = onFirstSign(arrive);
		expect(arrive).not.toHaveBeenCalled();
		await sign(type);
		await sign(type);
		expect(arrive).toHaveBeenCalledOnce();
		stop();
	}
);

it('asks again by another sign where it did not come', async () => {
	const arrive = vi.fn(() => Promise.reject(new Error('offline')));
	const stop = onFirstSign(arrive);
	await sign('pointermove');
	await sign('keydown');
	expect(arrive).toHaveBeenCalledTimes(2);
	stop();
});

it('comes no more when the page is gone', async () => {
	const arrive = vi.fn((gone: AbortSignal) => Promise.resolve(gone.aborted));
	const first = onFirstSign(arrive);
	await sign('pointermove');
	first();
	expect(arrive.mock.calls[0]?.[0].aborted).toBe(true);
	onFirstSign(arrive)();
	await sign('keydown');
	expect(arrive).toHaveBeenCalledOnce();
});

it('takes no mouse that lies still while the page is laid out under it for a sign', async () => {
	const arrive = vi.fn(() => Promise.resolve());
	const stop = onFirstSign(arrive);
	const mouse = (movementX: number): Promise<void> =>
		send(new PointerEvent('pointermove', { pointerType: 'mouse', movementX }));
	await mouse(0);
	expect(arrive).not.toHaveBeenCalled();
	await mouse(3);
	expect(arrive).toHaveBeenCalledOnce();
	stop();
});

it('takes a mouse that is pressed where it lies for a sign', async () => {
	const arrive = vi.fn(() => Promise.resolve());
	const stop = onFirstSign(arrive);
	await send(new PointerEvent('pointerdown', { pointerType: 'mouse' }));
	expect(arrive).toHaveBeenCalledOnce();
	stop();
});

it('takes a finger for a sign, of whose movement browsers tell less', async () => {
	const arrive = vi.fn(() => Promise.resolve());
	const stop = onFirstSign(arrive);
	await send(new PointerEvent('pointermove', { pointerType: 'touch' }));
	expect(arrive).toHaveBeenCalledOnce();
	stop();
});
