/** A part of the reader that is fetched when it is first needed. */
export class LatePart<T> {
	#current = $state.raw<T | null>(null);
	#failed = $state.raw(false);
	#coming: Promise<void> | null = null;

	/** The part, or `null` until it has come. */
	get current(): T | null {
		return this.#current;
	}

	/** Whether it could not be fetched, until it is asked for again. */
	get failed(): boolean {
		return this.#failed;
	}

	/**
	 * Fetches the part, once. Resolves when it has come or has failed to.
	 * @param load imports the part; called again where it failed, as without a network. To be written where only the
	 * browser gets, in an effect or the handler of an event: else the server links the part's CSS into every page.
	 * @param startAnew called where it fails again for a reader who has asked for it again
	 */
	fetch(load: () => Promise<{ readonly default: T }>, startAnew?: () => unknown): Promise<void> {
		if (this.#coming) return this.#coming;
		const isAgain = this.#failed;
		this.#failed = false;
		return (this.#coming = load().then(
			(part) => {
				this.#current = part.default;
			},
			() => {
				this.#coming = null;
				this.#failed = true;
				if (isAgain) startAnew?.();
			}
		));
	}
}
