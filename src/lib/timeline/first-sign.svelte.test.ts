import { expect, it, vi } from 'vitest';
import { onFirstSign } from './first-sign.ts';

const sign = (type: string): boolean => window.dispatchEvent(new Event(type));

it.each(['pointermove', 'keydown', 'dragenter', 'touchstart'])('asks once, by %s', (type) => {
	const arrive = vi.fn(() => Promise.resolve());
	const stop = onFirstSign(arrive);
	expect(arrive).not.toHaveBeenCalled();
	sign(type);
	sign(type);
	expect(arrive).toHaveBeenCalledOnce();
	stop();
});

it('asks again by another sign where it did not come', () => {
	const arrive = vi.fn(() => Promise.reject(new Error('offline')));
	const stop = onFirstSign(arrive);
	sign('pointermove');
	sign('keydown');
	expect(arrive).toHaveBeenCalledTimes(2);
	stop();
});

it('comes no more when the page is gone', () => {
	const arrive = vi.fn((gone: AbortSignal) => Promise.resolve(gone.aborted));
	const first = onFirstSign(arrive);
	sign('pointermove');
	first();
	expect(arrive.mock.calls[0]?.[0].aborted).toBe(true);
	onFirstSign(arrive)();
	sign('keydown');
	expect(arrive).toHaveBeenCalledOnce();
});
