type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

const FIRST = 65_536;

/** A row of numbers that grows as they come. */
export class GrowingRow<T extends Numbers> {
	readonly #make: (length: number) => T;
	#values: T;
	#length = 0;

	/** @param make makes an empty row of a length */
	constructor(make: (length: number) => T) {
		this.#make = make;
		this.#values = make(FIRST);
	}

	/** How many have come. */
	get length(): number {
		return this.#length;
	}

	/** Adds a number. */
	push(value: number): void {
		if (this.#length === this.#values.length) {
			const values = this.#make(this.#length * 2);
			values.set(this.#values);
			this.#values = values;
		}
		this.#values[this.#length++] = value;
	}

	/** All numbers, in memory of their own. */
	finish(): T {
		return this.#values.slice(0, this.#length) as T;
	}
}
