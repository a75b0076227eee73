import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Language } from '../../core/language.ts';
import { LatePart } from '../late-part.svelte.ts';
import type MiniLine from './MiniLine.svelte';
import type SheetHandle from './SheetHandle.svelte';
import type { PhoneWords } from './words/phone-words.ts';

interface Parts {
	readonly MiniLine: typeof MiniLine;
	readonly SheetHandle: typeof SheetHandle;
	readonly words: PhoneWords;
}

const load = async (language: Language): Promise<{ readonly default: Parts }> => {
	const [{ default: MiniLine }, { default: SheetHandle }, { loadPhoneWords }] = await Promise.all([
		import('./MiniLine.svelte'),
		import('./SheetHandle.svelte'),
		import('./words/load-phone-words.ts')
	]);
	return { default: { MiniLine, SheetHandle, words: await loadPhoneWords(language) } };
};

/** What only narrow windows have; fetched when a window is narrow. Create it while a component initialises. */
export class PhoneParts {
	readonly #narrow = new MediaQuery('(max-width: 699px)');
	readonly #late = new LatePart<Parts>();

	/** Fetches the parts once the window is narrow; to be called in an effect. */
	fetch(language: Language): void {
		if (this.#narrow.current) void this.#late.fetch(() => load(language));
	}

	/** The parts, while the window is narrow and they have come. */
	get current(): Parts | null {
		return this.#narrow.current ? this.#late.current : null;
	}
}

/** The phone’s parts, for every component below the reader. */
export const [getPhoneParts, setPhoneParts] = createContext<PhoneParts>();
