import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import type { Searcher } from './search.ts';

/** The search of a story. It comes with the first query, so that it weighs nothing before. */
export class StorySearch {
	#searcher = $state.raw<Searcher | null>(null);

	/** Whether queries are answered already. */
	get ready(): boolean {
		return this.#searcher !== null;
	}

	/** Hits of a query; `null` for an empty one and until the search has come. */
	find(query: string): Found | null {
		return query.trim() !== '' && this.#searcher ? this.#searcher(query) : null;
	}

	/** Fetches the search and builds its index, once. */
	async load(index: StoryIndex): Promise<void> {
		if (this.#searcher) return;
		const { makeSearcher } = await import('./search.ts');
		this.#searcher = makeSearcher(index);
	}
}
