/** A message waits this long for a newer one, ms, so that a screen reader is not flooded. */
const WAIT = 450;

/** The words of the live region, politely. */
export class Announcer {
	#text = $state.raw('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What the live region says. */
	get text(): string {
		return this.#text;
	}

	/** Says something unless a newer message comes; a function is asked when its time has come. */
	say(text: string | (() => Promise<string>)): void {
		clearTimeout(this.#timer);
		const timer = setTimeout(() => {
			if (typeof text === 'string') this.#tell(text);
			else
				void text().then(
					(said) => {
						if (this.#timer === timer) this.#tell(said);
					},
					// Without a network the words do not come: the move goes untold, and the page goes on.
					() => undefined
				);
		}, WAIT);
		this.#timer = timer;
	}

	/** Forgets what has not been said yet. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#tell(text: string): void {
		if (text !== '') this.#text = text;
	}
}
