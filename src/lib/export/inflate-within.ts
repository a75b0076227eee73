/*
 * Inflate with hard limits, after RFC 1950 and RFC 1951. Libraries build tables of 32,768 entries for every block, so
 * 300 kB of empty blocks keep them busy for seconds. Here a block costs no more than its 320 code lengths, and there may
 * be only so many blocks for what they hold: a block of seven bytes can cost as much and hold nothing.
 */

/** Why inflating stops: the output is too large, the stream is damaged, or its blocks hold next to nothing. */
type InflateFault = 'too-large' | 'damaged' | 'too-many-blocks';

/** What went wrong inside; never leaves this module. */
class InflateError extends Error {
	readonly reason: InflateFault;
	constructor(reason: InflateFault) {
		super(reason);
		this.reason = reason;
	}
}

/** Blocks that any stream may have. */
const FREE_BLOCKS = 1_000;
/** Bytes of output for each further block; zlib with its least memory fills a block with 127 symbols. */
const BYTES_PER_BLOCK = 64;
const LONGEST_CODE = 15;
/** Most lengths in front of a block: 288 literals and 32 distances. */
const MOST_SYMBOLS = 320;
const DISTANCES = 30;
const END_OF_BLOCK = 256;
/** The order in which the lengths of the code for code lengths stand. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_EXTRA = [
	0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
];
const DISTANCE_EXTRA = Array.from({ length: DISTANCES }, (_, i) => Math.max(0, (i >> 1) - 1));

/** The first value of each symbol, when a symbol with `n` extra bits covers `2 ** n` values. */
const bases = (extra: readonly number[], first: number): readonly number[] => {
	const list: number[] = [];
	let next = first;
	for (const bits of extra) {
		list.push(next);
		next += 1 << bits;
	}
	return list;
};
// The longest match has a symbol of its own.
const LENGTH_BASE = bases(LENGTH_EXTRA, 3).with(-1, 258);
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);

/** A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
class Code {
	readonly counts = new Uint16Array(LONGEST_CODE + 1);
	readonly symbols = new Uint16Array(MOST_SYMBOLS);
	readonly #offsets = new Uint16Array(LONGEST_CODE + 2);

	/** Becomes the code of these lengths, a length for each symbol; the arrays are used again for every block. */
	become(lengths: Uint8Array): this {
		const { counts, symbols } = this;
		const offsets = this.#offsets;
		counts.fill(0);
		offsets.fill(0);
		for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
		counts[0] = 0;
		let free = 1;
		for (let length = 1; length <= LONGEST_CODE; length++) {
			const count = counts[length] ?? 0;
			free = free * 2 - count;
			if (free < 0) throw new InflateError('damaged');
			offsets[length + 1] = (offsets[length] ?? 0) + count;
		}
		for (let symbol = 0; symbol < lengths.length; symbol++) {
			const length = lengths[symbol] ?? 0;
			if (length === 0) continue;
			const offset = offsets[length] ?? 0;
			symbols[offset] = symbol;
			offsets[length] = offset + 1;
		}
		return this;
	}
}

const FIXED_LITERALS = new Code().become(
	Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))
);
const FIXED_DISTANCES = new Code().become(new Uint8Array(DISTANCES).fill(5));

/** The bits of a stream from the lowest of each byte on. */
class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;
	#bit = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	bit(): number {
		const byte = this.#bytes[this.#at];
		if (byte === undefined) throw new InflateError('damaged');
		const bit = (byte >> this.#bit) & 1;
		if (this.#bit === 7) {
			this.#bit = 0;
			this.#at++;
		} else this.#bit++;
		return bit;
	}

	bits(count: number): number {
		let value = 0;
		for (let i = 0; i < count; i++) value |= this.bit() << i;
		return value;
	}

	symbol({ counts, symbols }: Code): number {
		// The hot loop: it keeps the place in variables of its own.
		const bytes = this.#bytes;
		let at = this.#at;
		let bit = this.#bit;
		let byte = bytes[at] ?? 0;
		let code = 0;
		let first = 0;
		let index = 0;
		for (let length = 1; length <= LONGEST_CODE && at < bytes.length; length++) {
			code |= (byte >> bit) & 1;
			bit = (bit + 1) & 7;
			if (bit === 0) byte = bytes[++at] ?? 0;
			const count = counts[length] ?? 0;
			if (code - first < count) {
				this.#at = at;
				this.#bit = bit;
				return symbols[index + code - first] ?? 0;
			}
			index += count;
			first = (first + count) << 1;
			code <<= 1;
		}
		throw new InflateError('damaged');
	}

	/** The whole bytes that are left, after the rest of the one begun. */
	rest(): Uint8Array {
		return this.#bytes.subarray(this.#at + (this.#bit > 0 ? 1 : 0));
	}

	/** The next whole bytes, after the rest of the one begun. */
	take(count: number): Uint8Array {
		if (this.#bit > 0) {
			this.#bit = 0;
			this.#at++;
		}
		const from = this.#at;
		this.#at += count;
		if (this.#at > this.#bytes.length) throw new InflateError('damaged');
		return this.#bytes.subarray(from, this.#at);
	}
}

/** Bytes that grow up to a limit. */
class Output {
	readonly #limit: number;
	#bytes: Uint8Array<ArrayBuffer>;
	#length = 0;

	constructor(limit: number) {
		this.#limit = limit;
		this.#bytes = new Uint8Array(Math.min(limit, 65_536));
	}

	get length(): number {
		return this.#length;
	}

	get bytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.subarray(0, this.#length);
	}

	#reserve(count: number): void {
		const length = this.#length + count;
		if (length > this.#limit) throw new InflateError('too-large');
		if (length <= this.#bytes.length) return;
		const grown = new Uint8Array(Math.min(this.#limit, Math.max(length, this.#bytes.length * 2)));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}

	push(byte: number): void {
		this.#reserve(1);
		this.#bytes[this.#length++] = byte;
	}

	append(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	repeat(distance: number, count: number): void {
		if (distance > this.#length) throw new InflateError('damaged');
		this.#reserve(count);
		const end = this.#length + count;
		// One by one, because a match may reach into what it writes itself.
		for (let at = this.#length; at < end; at++) this.#bytes[at] = this.#bytes[at - distance] ?? 0;
		this.#length = end;
	}
}

const storedBlock = (reader: BitReader, output: Output): void => {
	const [low = 0, high = 0, notLow = 0, notHigh = 0] = reader.take(4);
	if ((low ^ notLow) !== 0xff || (high ^ notHigh) !== 0xff) throw new InflateError('damaged');
	output.append(reader.take(low | (high << 8)));
};

/** Reads the two codes in front of a block, themselves coded (RFC 1951, section 3.2.7). */
class CodeReader {
	readonly #lengthCode = new Code();
	readonly #literals = new Code();
	readonly #distances = new Code();
	readonly #lengths = new Uint8Array(MOST_SYMBOLS);

	read(reader: BitReader): readonly [Code, Code] {
		const literals = reader.bits(5) + 257;
		const all = literals + reader.bits(5) + 1;
		const count = reader.bits(4) + 4;
		const lengths = this.#lengths.fill(0);
		for (let i = 0; i < count; i++) lengths[LENGTH_ORDER[i] ?? 0] = reader.bits(3);
		const code = this.#lengthCode.become(lengths.subarray(0, LENGTH_ORDER.length));
		for (let at = 0; at < all;) {
			const symbol = reader.symbol(code);
			if (symbol < 16) {
				lengths[at++] = symbol;
				continue;
			}
			if (symbol === 16 && at === 0) throw new InflateError('damaged');
			const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
			const [least, extra] = symbol === 16 ? [3, 2] : symbol === 17 ? [3, 3] : [11, 7];
			const end = at + least + reader.bits(extra);
			if (end > all) throw new InflateError('damaged');
			lengths.fill(value, at, end);
			at = end;
		}
		return [
			this.#literals.become(lengths.subarray(0, literals)),
			this.#distances.become(lengths.subarray(literals, all))
		];
	}
}

const codedBlock = (
	reader: BitReader,
	output: Output,
	[literals, distances]: readonly [Code, Code]
) => {
	for (;;) {
		const symbol = reader.symbol(literals);
		if (symbol === END_OF_BLOCK) return;
		if (symbol < END_OF_BLOCK) {
			output.push(symbol);
			continue;
		}
		const extra = LENGTH_EXTRA[symbol - 257];
		const base = LENGTH_BASE[symbol - 257];
		if (extra === undefined || base === undefined) throw new InflateError('damaged');
		const length = base + reader.bits(extra);
		const distance = reader.symbol(distances);
		const distanceExtra = DISTANCE_EXTRA[distance];
		const distanceBase = DISTANCE_BASE[distance];
		if (distanceExtra === undefined || distanceBase === undefined)
			throw new InflateError('damaged');
		output.repeat(distanceBase + reader.bits(distanceExtra), length);
	}
};

const inflate = (reader: BitReader, output: Output): void => {
	const codes = new CodeReader();
	let blocks = 0;
	for (let last = 0; last === 0;) {
		if (++blocks > FREE_BLOCKS + output.length / BYTES_PER_BLOCK) {
			throw new InflateError('too-many-blocks');
		}
		last = reader.bit();
		const type = reader.bits(2);
		if (type === 3) throw new InflateError('damaged');
		if (type === 0) storedBlock(reader, output);
		else
			codedBlock(
				reader,
				output,
				type === 1 ? [FIXED_LITERALS, FIXED_DISTANCES] : codes.read(reader)
			);
	}
};

/** Adler-32 of bytes, as four bytes (RFC 1950, section 8.2). */
const adler32 = (bytes: Uint8Array): readonly number[] => {
	let a = 1;
	let b = 0;
	for (let at = 0; at < bytes.length; at += 2_048) {
		// So many sums stay exact, and dividing once for all of them is faster.
		for (const byte of bytes.subarray(at, at + 2_048)) {
			a += byte;
			b += a;
		}
		a %= 65_521;
		b %= 65_521;
	}
	return [b >> 8, b & 0xff, a >> 8, a & 0xff];
};

/** What inflating gave, or why it stopped. */
export type Inflated =
	| { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly ok: false; readonly reason: InflateFault };

/**
 * Inflates a deflate stream that something may follow. Stops as `inflateWithin` does, and never throws.
 * @returns also how many bytes it took
 */
export const inflateRaw = (
	stream: Uint8Array,
	limit: number
): Exclude<Inflated, { ok: true }> | (Extract<Inflated, { ok: true }> & { used: number }) => {
	const reader = new BitReader(stream);
	const output = new Output(limit);
	try {
		inflate(reader, output);
		const used = stream.length - reader.rest().length;
		return { ok: true, bytes: output.bytes, used };
	} catch (error) {
		if (error instanceof InflateError) return { ok: false, reason: error.reason };
		throw error;
	}
};

/**
 * Inflates a zlib stream. Stops before the output grows over `limit` bytes, and at more than 1,000 blocks and one for
 * each 64 bytes of output, so neither memory nor time depend on what the stream claims to hold. Never throws.
 */
export const inflateWithin = (stream: Uint8Array, limit: number): Inflated => {
	const [method = 0, flags = 0] = stream;
	// Method 8, a window of at most 32 kB, a good check, no preset dictionary.
	if ((method & 15) !== 8 || method >> 4 > 7 || ((method << 8) | flags) % 31 || flags & 32) {
		return { ok: false, reason: 'damaged' };
	}
	const inflated = inflateRaw(stream.subarray(2), limit);
	if (!inflated.ok) return inflated;
	const { bytes, used } = inflated;
	const sum = stream.subarray(2 + used, 2 + used + 4);
	const same = adler32(bytes).every((byte, i) => byte === sum[i]);
	return same ? { ok: true, bytes } : { ok: false, reason: 'damaged' };
};
