import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { LatePart } from '../late-part.svelte.ts';
import type MiniLine from './MiniLine.svelte';
import type SheetHandle from './SheetHandle.svelte';
import type { PhoneWords } from './words/phone-words.ts';

/** What only narrow windows have. */
export interface PhonePartsLoaded {
	readonly MiniLine: typeof MiniLine;
	readonly SheetHandle: typeof SheetHandle;
	readonly words: PhoneWords;
}

/** What only narrow windows have; fetched when a window is narrow. Create it while a component initialises. */
export class PhoneParts {
	readonly #narrow = new MediaQuery('(max-width: 699px)');
	readonly #late = new LatePart<PhonePartsLoaded>();

	/**
	 * Fetches the parts once the window is narrow; to be called in an effect, where the imports must be written too: else
	 * the server links their CSS into every page.
	 */
	fetch(load: () => Promise<PhonePartsLoaded>): void {
		if (!this.#narrow.current) return;
		void this.#late.fetch(async () => ({ default: await load() }));
	}

	/** The parts, while the window is narrow and they have come. */
	get current(): PhonePartsLoaded | null {
		return this.#narrow.current ? this.#late.current : null;
	}
}

/** The phone’s parts, for every component below the reader. */
export const [getPhoneParts, setPhoneParts] = createContext<PhoneParts>();
