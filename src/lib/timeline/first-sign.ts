import { on } from 'svelte/events';

/** Nobody prints, drops or pastes without one of these. */
const SIGNS = ['pointermove', 'keydown', 'dragenter'] as const;

/**
 * Fetches at the first signs that someone is here what the first picture of the page does without.
 * @param arrive asked once for each kind of sign, so again where a network failed it. Its signal ends with the page.
 * @returns the clean-up
 */
export const onFirstSign = (arrive: (gone: AbortSignal) => Promise<unknown>): (() => void) => {
	const page = new AbortController();
	const { signal } = page;
	for (const sign of SIGNS) {
		on(window, sign, () => void arrive(signal).catch(() => 0), { once: true, signal });
	}
	return () => page.abort();
};
