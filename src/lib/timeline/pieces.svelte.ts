import { flushSync } from 'svelte';
import { afterPaint } from './after-paint.ts';

/** Pieces are added for so long before the browser gets its turn, in ms. */
const TURN = 8;

/** What grows piece by piece, each few after a paint. */
interface PiecesOptions {
	/** How many there are. */
	readonly total: () => number;
	/** Whether all of them stand there from the first. */
	readonly atOnce: () => boolean;
}

/**
 * How much stands there of something long. A tap is answered with its head, and the rest follows between the frames, so
 * that a slow device keeps nobody waiting. Create it while a component initialises.
 */
export class Pieces {
	readonly #atOnce: () => boolean;
	#ready = $state.raw(0);

	constructor({ total, atOnce }: PiecesOptions) {
		this.#atOnce = atOnce;
		$effect(() => {
			if (atOnce() || this.#ready >= total()) return;
			return afterPaint(() => {
				const end = performance.now() + TURN;
				do flushSync(() => (this.#ready += 1));
				while (this.#ready < total() && performance.now() < end);
			});
		});
	}

	/** Whether the piece of this number stands there, from 0. */
	has(piece: number): boolean {
		return this.#atOnce() || piece < this.#ready;
	}

	/** How many of `count` pieces stand there that begin with this number. */
	of(first: number, count: number): number {
		return this.#atOnce() ? count : Math.min(count, Math.max(0, this.#ready - first));
	}
}
