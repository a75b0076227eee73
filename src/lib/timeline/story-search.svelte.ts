import type { StoryIndex } from '../core/story/index-story.ts';
import { isLong } from '../core/story/is-long.ts';
import type { Found } from '../core/view/filter.ts';
import type { Searcher, makeSearcher } from '../core/view/search.ts';

type Load = () => Promise<{ readonly makeSearcher: typeof makeSearcher }>;

type Steps = (index: StoryIndex, found: Found) => readonly (() => unknown)[];

/** Statements that are looked at in one go, and how long one may take before the page gets its turn, in milliseconds. */
const PIECE = 500;
const TURN = 16;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The search of a story. It comes with the first query, so that it weighs nothing before. */
export class StorySearch {
	readonly #load: Load;
	readonly #stepsOf: Steps;
	#made = $state.raw<{ readonly index: StoryIndex; readonly search: Searcher } | null>(null);
	#scanned = $state.raw<{
		readonly index: StoryIndex;
		readonly query: string;
		readonly found: Found;
	} | null>(null);
	#failed = $state.raw(false);
	#share = $state.raw<number | null>(null);
	#coming: { readonly index: StoryIndex; readonly ready: Promise<boolean> } | null = null;
	#turn = 0;

	/** @param stepsOf what is to be worked out, a step a task, before an answer in a long story is shown */
	constructor(load: Load = () => import('../core/view/search.ts'), stepsOf: Steps = () => []) {
		this.#load = load;
		this.#stepsOf = stepsOf;
	}

	/** Whether the search was asked for last without coming. */
	get failed(): boolean {
		return this.#failed;
	}

	/** How much of a long story was gone through for a query that is not answered yet, 0 to 1; `null` when none is. */
	get share(): number | null {
		return this.#share;
	}

	/** Whether a query is answered already. */
	isReady(index: StoryIndex, query: string): boolean {
		if (isLong(index)) return this.find(index, query) !== null;
		return this.#made?.index === index;
	}

	/** Hits of a query; `null` for an empty one and until they have come. */
	find(index: StoryIndex, query: string): Found | null {
		if (query.trim() === '') return null;
		if (isLong(index)) {
			const scanned = this.#scanned;
			return scanned?.index === index && scanned.query === query ? scanned.found : null;
		}
		return this.#made?.index === index ? this.#made.search(query) : null;
	}

	/**
	 * Fetches the search and builds its index, once for each story; goes through the words of a long one instead, once for
	 * each query, and gives up the query before. Resolves to whether the query is answered now.
	 * @param isWanted asked between the pieces of a long story, whether somebody still waits for the answer
	 */
	load(index: StoryIndex, query: string, isWanted = (): boolean => true): Promise<boolean> {
		if (this.isReady(index, query)) return Promise.resolve(true);
		if (isLong(index)) return this.#scan(index, query, isWanted);
		if (this.#coming?.index === index) return this.#coming.ready;
		const coming = { index, ready: this.#fetch(index) };
		this.#coming = coming;
		return coming.ready;
	}

	async #scan(index: StoryIndex, query: string, isWanted: () => boolean): Promise<boolean> {
		const turn = ++this.#turn;
		this.#share = 0;
		try {
			const { scanWords } = await import('../core/view/scan-words.ts');
			const scan = scanWords(index, query);
			const { length } = index.story.statements;
			let since = performance.now();
			for (let from = 0; from < length; from += PIECE) {
				if (turn !== this.#turn || !isWanted()) return false;
				scan.scan(from, from + PIECE);
				if (performance.now() - since < TURN) continue;
				this.#share = from / length;
				await pause();
				since = performance.now();
			}
			const found = scan.found();
			for (const step of this.#stepsOf(index, found)) {
				await pause();
				if (turn !== this.#turn || !isWanted()) return false;
				step();
			}
			this.#scanned = { index, query, found };
			this.#failed = false;
			return true;
		} catch {
			this.#failed = turn === this.#turn;
			return false;
		} finally {
			if (turn === this.#turn) this.#share = null;
		}
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
