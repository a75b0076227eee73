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
	say(text: string | (() => string)): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const said = typeof text === 'string' ? text : text();
			if (said !== '') this.#text = said;
		}, WAIT);
	}

	/** Forgets what has not been said yet. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}
