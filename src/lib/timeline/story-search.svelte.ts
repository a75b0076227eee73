import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import type { Searcher, makeSearcher } from '../core/view/search.ts';

type Load = () => Promise<{ readonly makeSearcher: typeof makeSearcher }>;

/** The search of a story. It comes with the first query, so that it weighs nothing before. */
export class StorySearch {
	readonly #load: Load;
	#made = $state.raw<{ readonly index: StoryIndex; readonly search: Searcher } | null>(null);
	#failed = $state.raw(false);
	#coming: { readonly index: StoryIndex; readonly ready: Promise<boolean> } | null = null;

	constructor(load: Load = () => import('../core/view/search.ts')) {
		this.#load = load;
	}

	/** Whether the search was asked for last without coming. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Whether queries of this story are answered already. */
	isReady(index: StoryIndex): boolean {
		return this.#made?.index === index;
	}

	/** Hits of a query; `null` for an empty one and until the search has come. */
	find(index: StoryIndex, query: string): Found | null {
		return query.trim() !== '' && this.#made?.index === index ? this.#made.search(query) : null;
	}

	/** Fetches the search and builds its index, once for each story. Resolves to whether queries are answered now. */
	load(index: StoryIndex): Promise<boolean> {
		if (this.isReady(index)) return Promise.resolve(true);
		if (this.#coming?.index === index) return this.#coming.ready;
		const coming = { index, ready: this.#fetch(index) };
		this.#coming = coming;
		return coming.ready;
	}

	async #fetch(index: StoryIndex): Promise<boolean> {
		let made: Searcher | null = null;
		try {
			made = (await this.#load()).makeSearcher(index);
		} catch {
			// Most likely there is no network just now.
		}
		if (this.#coming?.index === index) {
			this.#coming = null;
			this.#failed = made === null;
			if (made) this.#made = { index, search: made };
		}
		return made !== null;
	}
}
