/** Longest list that stands in the page as a whole, where the browser finds words in it and screen readers know its end. */
const MOST_WHOLE = 500;
/** How much of a longer one stands there at a time. */
const PART = 20;

/** Most statements that the panel tells at a time. */
export const MOST_SAID = 100;

/** The part of a list that stands in the page: all of it, or of a long one a stretch that is turned like a page. */
export class ListPart {
	readonly #length: () => number;
	readonly #whole: number;
	readonly #each: number;
	#from = $state.raw(0);

	/** Places from the first to before the second. */
	readonly range: readonly [number, number] = $derived.by(() => {
		const length = this.#length();
		if (length <= this.#whole) return [0, length];
		const from = Math.max(0, Math.min(this.#from, length - 1));
		return [from, Math.min(length, from + this.#each)];
	});

	/**
	 * @param length how long the list is; read reactively
	 * @param whole up to which length it stands there whole
	 * @param each how much of a longer one
	 */
	constructor(length: () => number, whole = MOST_WHOLE, each = PART) {
		this.#length = length;
		this.#whole = whole;
		this.#each = each;
	}

	/** Whether there is more than stands in the page. */
	get isPart(): boolean {
		const [from, to] = this.range;
		return to - from < this.#length();
	}

	/** Brings a place into the page, if it is not there already. */
	show(place: number): void {
		const [from, to] = this.range;
		if (place < from || place >= to) this.start(place);
	}

	/** Begins the part at a place. */
	start(place: number): void {
		this.#from = place;
	}

	/** Turns to the next part, or to the one before. */
	turn(direction: 1 | -1): void {
		this.#from = Math.max(0, this.range[0] + direction * this.#each);
	}
}
