import { damaged } from './parquet-error.ts';

const short = () => damaged('as many values as a page says', 'fewer');

/** Bytes that are read one after the other, none beyond the end. */
export class ByteCursor {
	readonly bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.bytes = bytes;
		this.at = at;
	}

	/** Bytes that are left. */
	get left(): number {
		return this.bytes.length - this.at;
	}

	/** The next byte. @throws TableError where there is none */
	byte(): number {
		const byte = this.bytes[this.at];
		if (byte === undefined) throw short();
		this.at++;
		return byte;
	}

	/** The next bytes. @throws TableError where there are fewer */
	take(count: number): Uint8Array {
		if (!(count >= 0 && count <= this.left)) throw short();
		return this.bytes.subarray(this.at, (this.at += count));
	}

	/** Four bytes, lowest first, as a number without a sign. */
	uint32(): number {
		const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
		return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
	}

	/** A number of up to 32 bits in groups of seven. */
	varint(): number {
		let value = 0;
		for (let i = 0; i < 5; i++) {
			const byte = this.byte();
			value += (byte & 0x7f) * 2 ** (7 * i);
			if (byte < 0x80) return value;
		}
		throw damaged('a number of 32 bits', 'a longer one');
	}

	/** As `varint`, of 64 bits, with a sign (zigzag). */
	zigzag(): bigint {
		let value = 0n;
		for (let i = 0n; i < 10n; i++) {
			const byte = this.byte();
			value |= BigInt(byte & 0x7f) << (7n * i);
			if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
		}
		throw damaged('a number of 64 bits', 'a longer one');
	}
}

/** Reads numbers of some bits each that are packed from the lowest bit on. */
const unpack = (
	bytes: Uint8Array,
	width: number,
	out: Uint32Array,
	from: number,
	to: number
): void => {
	let bit = 0;
	for (let i = from; i < to; i++) {
		let value = 0;
		for (let had = 0; had < width;) {
			const shift = bit & 7;
			const count = Math.min(8 - shift, width - had);
			const part = ((bytes[bit >> 3] ?? 0) >> shift) & ((1 << count) - 1);
			value += part * 2 ** had;
			had += count;
			bit += count;
		}
		out[i] = value;
	}
};

/**
 * Reads numbers that are run-length encoded or packed, by turns (Parquet’s RLE).
 * @param width bits of a number
 * @param count how many there are
 * @throws TableError where there are fewer
 */
export const readRle = (cursor: ByteCursor, width: number, count: number): Uint32Array => {
	if (width > 32) throw damaged('numbers of at most 32 bits', `${width} bits`);
	const out = new Uint32Array(count);
	for (let seen = 0; seen < count;) {
		const head = cursor.varint();
		const runs = Math.floor(head / 2);
		if (runs === 0) throw damaged('runs of values', 'an empty one');
		if (head % 2 === 0) {
			let value = 0;
			for (let i = 0; i < width; i += 8) value += cursor.byte() * 2 ** i;
			const end = Math.min(count, seen + runs);
			out.fill(value, seen, end);
			seen = end;
		} else {
			const end = Math.min(count, seen + runs * 8);
			// The last group may be cut where values end.
			const bytes = cursor.take(Math.min(runs * width, cursor.left));
			if (bytes.length * 8 < (end - seen) * width) throw short();
			unpack(bytes, width, out, seen, end);
			seen = end;
		}
	}
	return out;
};
