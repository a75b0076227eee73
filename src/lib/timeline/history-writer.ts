/** How a change enters the browser's history. */
export type HistoryMode = 'push' | 'replace';

/** A window's move is written this long after its last step, ms: browsers refuse more than a few calls a second. */
const SETTLE = 350;

/** Decides when a change is written to the history: at once as an entry of its own, or when it has settled. */
export class HistoryWriter {
	readonly #write: (how: HistoryMode) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(write: (how: HistoryMode) => void) {
		this.#write = write;
	}

	/** Writes a move that still waits: it belongs to the entry that is about to be left. */
	flush(): void {
		if (this.#timer !== undefined) this.replace();
	}

	/** Writes an entry of its own. Call `flush` before the state changes. */
	push(): void {
		this.cancel();
		this.#write('push');
	}

	/** Writes into the present entry at once: for a single choice, which a reload right after it must find. */
	replace(): void {
		this.cancel();
		this.#write('replace');
	}

	/** Writes into the present entry, once no newer change comes. */
	settle(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), SETTLE);
	}

	/** Forgets a move that waits. */
	cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
