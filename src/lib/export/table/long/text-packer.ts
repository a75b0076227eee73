import type { PackedText } from '../../../core/story/packed-text.ts';

const QUOTE = 0x22;
/** Texts from which on a call into the engine is worth its while, in bytes. */
const LONG = 48;
const FIRST_BYTES = 1_048_576;
const FIRST_ENDS = 65_536;

const encoder = new TextEncoder();

/** Takes texts one by one and packs them. */
export class TextPacker {
	#bytes = new Uint8Array(FIRST_BYTES);
	#ends = new Uint32Array(FIRST_ENDS);
	#length = 0;
	#count = 0;

	/** Adds bytes to the text that is being packed. */
	put(bytes: Uint8Array, from: number, to: number, isEscaped = false): void {
		this.#room(to - from);
		if (!isEscaped && to - from > LONG) {
			this.#bytes.set(bytes.subarray(from, to), this.#length);
			this.#length += to - from;
			return;
		}
		const target = this.#bytes;
		let at = this.#length;
		for (let i = from; i < to; i++) {
			const byte = bytes[i] ?? 0;
			target[at++] = byte;
			// Two quotation marks in a quoted cell are one.
			if (isEscaped && byte === QUOTE) i++;
		}
		this.#length = at;
	}

	/** Adds a text to the one that is being packed. */
	putText(text: string): void {
		const bytes = encoder.encode(text);
		this.put(bytes, 0, bytes.length);
	}

	/** Ends the text that is being packed. */
	close(): void {
		if (this.#count === this.#ends.length) {
			const ends = new Uint32Array(this.#count * 2);
			ends.set(this.#ends);
			this.#ends = ends;
		}
		this.#ends[this.#count++] = this.#length;
	}

	/** All texts. */
	finish(): PackedText {
		return {
			bytes: this.#bytes.slice(0, this.#length),
			ends: this.#ends.slice(0, this.#count)
		};
	}

	#room(more: number): void {
		const least = this.#length + more;
		if (least <= this.#bytes.length) return;
		const bytes = new Uint8Array(Math.max(least, this.#bytes.length * 2));
		bytes.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = bytes;
	}
}
