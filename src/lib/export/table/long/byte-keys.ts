/** Most keys that are kept; then all are forgotten. */
const MOST = 100_000;
const FIRST_SLOTS = 1024;
const BETWEEN = 0x1f;

const same = (a: Uint8Array, b: Uint8Array, length: number): boolean => {
	for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
	return true;
};

/**
 * Values by keys of bytes, which are put together piece by piece and found without decoding them. A table with open
 * addresses (Knuth, TAOCP 3, 6.4, algorithm L) over the hash FNV-1a.
 */
export class ByteKeys<T> {
	#key = new Uint8Array(1024);
	#length = 0;
	#hash = 0;
	#slots = new Int32Array(FIRST_SLOTS).fill(-1);
	#keys: Uint8Array[] = [];
	#hashes: number[] = [];
	#values: T[] = [];

	/** Begins a new key. */
	begin(): void {
		this.#length = 0;
		this.#hash = 0x811c9dc5;
	}

	/** Adds a piece to the key. */
	add(bytes: Uint8Array, from: number, to: number): void {
		const least = this.#length + (to - from) + 1;
		if (least > this.#key.length) {
			const key = new Uint8Array(least * 2);
			key.set(this.#key);
			this.#key = key;
		}
		const target = this.#key;
		let hash = this.#hash;
		let length = this.#length;
		for (let i = from; i < to; i++) {
			const byte = bytes[i] ?? 0;
			target[length++] = byte;
			hash = Math.imul(hash ^ byte, 0x01000193);
		}
		target[length++] = BETWEEN;
		this.#hash = Math.imul(hash ^ BETWEEN, 0x01000193);
		this.#length = length;
	}

	/** The value of the key, made if there is none yet. */
	get(make: () => T): T {
		const slot = this.#slot();
		const place = this.#slots[slot] ?? -1;
		const known = this.#values[place];
		if (place >= 0 && known !== undefined) return known;
		const made = make();
		this.#keep(made);
		return made;
	}

	#slot(): number {
		const mask = this.#slots.length - 1;
		let slot = (this.#hash ^ (this.#hash >>> 15)) & mask;
		for (;;) {
			const place = this.#slots[slot] ?? -1;
			if (place < 0) return slot;
			const key = this.#keys[place];
			if (
				this.#hashes[place] === this.#hash &&
				key?.length === this.#length &&
				same(key, this.#key, this.#length)
			) {
				return slot;
			}
			slot = (slot + 1) & mask;
		}
	}

	#keep(value: T): void {
		if (this.#values.length >= MOST) {
			this.#slots = new Int32Array(FIRST_SLOTS).fill(-1);
			[this.#keys, this.#hashes, this.#values] = [[], [], []];
		}
		this.#slots[this.#slot()] = this.#values.length;
		this.#keys.push(this.#key.slice(0, this.#length));
		this.#hashes.push(this.#hash);
		this.#values.push(value);
		if (this.#values.length * 2 > this.#slots.length) this.#grow();
	}

	#grow(): void {
		const slots = new Int32Array(this.#slots.length * 4).fill(-1);
		const mask = slots.length - 1;
		this.#hashes.forEach((hash, place) => {
			let slot = (hash ^ (hash >>> 15)) & mask;
			while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
			slots[slot] = place;
		});
		this.#slots = slots;
	}
}
