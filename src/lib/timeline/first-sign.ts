import { on } from 'svelte/events';
import { afterPaint } from './after-paint.ts';

/** Nobody prints, drops or pastes without one of these; a finger that taps does not move. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const;

/** Browsers tell of a mouse that lies still too, when the page has been laid out anew under it. */
const isStill = (event: Event): boolean =>
	event instanceof PointerEvent &&
	event.type === 'pointermove' &&
	event.pointerType === 'mouse' &&
	event.movementX === 0 &&
	event.movementY === 0;

/**
 * Fetches at the first signs that someone is here what the first picture of the page does without.
 * @param arrive asked once for each kind of sign, so again where a network failed it. Its signal ends with the page.
 * @returns the clean-up
 */
export const onFirstSign = (arrive: (gone: AbortSignal) => Promise<unknown>): (() => void) => {
	const page = new AbortController();
	const { signal } = page;
	for (const sign of SIGNS) {
		const off = on(
			window,
			sign,
			(event) => {
				if (isStill(event)) return;
				off();
				// The page answers the sign itself first.
				afterPaint(() => {
					if (!signal.aborted) void arrive(signal).catch(() => 0);
				});
			},
			{ signal }
		);
	}
	return () => page.abort();
};
