import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import { MediaQuery } from 'svelte/reactivity';
import type { ThemeName } from '../scene/theme.ts';

/** Where the browser remembers the theme. */
const THEME_KEY = 'onrecord-theme';

// Storage throws where it is blocked (private windows, sandboxed frames); the choice then lasts for the visit.
const readStored = (): ThemeName | null => {
	try {
		const stored = localStorage.getItem(THEME_KEY);
		return stored === 'light' || stored === 'dark' ? stored : null;
	} catch {
		return null;
	}
};

const store = (theme: ThemeName | null): void => {
	try {
		if (theme) localStorage.setItem(THEME_KEY, theme);
		else localStorage.removeItem(THEME_KEY);
	} catch {
		// See above.
	}
};

/** The theme: what the address or the reader asks for, else what is remembered, else the system's. */
export class ThemeChoice {
	#asked = $state.raw<ThemeName | null>(null);
	#stored = $state.raw<ThemeName | null>(null);
	#mounted = $state.raw(false);
	readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #print = new MediaQuery('print', false);

	/** Whether the page is being printed. */
	get onPaper(): boolean {
		return this.#mounted && this.#print.current;
	}

	/**
	 * The theme in force. The server, and so the first draw in the browser, has `light` unless the address asks for another.
	 */
	readonly theme: ThemeName = $derived.by(() => {
		const system = this.#mounted && this.#dark.current ? 'dark' : 'light';
		return this.#asked ?? this.#stored ?? system;
	});
	/** The reader's own choice; `null` follows the system. */
	readonly choice: ThemeName | null = $derived(this.#asked ?? this.#stored);

	/** What belongs into the address: a theme asked for in this visit, not one that is only remembered. */
	get asked(): ThemeName | null {
		return this.#asked;
	}

	/** What the browser remembers; `null` before `mount`. */
	get remembered(): ThemeName | null {
		return this.#stored;
	}

	/** Takes over what the address asks for. */
	ask(theme: ThemeName | null): void {
		this.#asked = theme;
	}

	/** The reader's choice, remembered; `null` follows the system again. */
	choose(theme: ThemeName | null): void {
		this.#asked = theme;
		this.#stored = theme;
		store(theme);
	}

	/** To be called in the browser once the first draw is done. */
	mount(): void {
		this.#mounted = true;
		this.#stored = readStored();
		// Firefox takes the page to paper before it lets any promise go on, so what is printed is drawn at once.
		on(matchMedia('print'), 'change', () => {
			flushSync();
		});
	}
}
