import { MAX_CELL, MAX_COLUMNS } from '../../../core/table/limits.ts';
import type { Separator } from '../../../core/table/scan-record.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;

/** What a byte is in a cell: 0 for nothing particular. */
const ENDS = 1;
const ODD = 2;
const RTL = 4;
const HIGH = 8;

/** A byte in each of the four of a word, by its value in one of them. */
const EACH = 0x01010101;
const SPACES = 0x20 * EACH;
const HIGH_BITS = 0x80808080 | 0;

const classesOf = (ends: readonly number[]): Uint8Array => {
	const classes = new Uint8Array(256);
	// Controls, and the first byte of characters that may be no characters at all.
	for (let byte = 0; byte < 0x20; byte++) classes[byte] = ODD;
	for (const byte of [TAB, LINE_FEED, RETURN]) classes[byte] = 0;
	for (let byte = 0x80; byte <= 0xff; byte++) classes[byte] = HIGH;
	classes[0xef] = ODD | RTL | HIGH;
	// First bytes of Hebrew, Arabic and their neighbours.
	for (let byte = 0xd6; byte <= 0xdf; byte++) classes[byte] = RTL | HIGH;
	for (const byte of ends) classes[byte] = ENDS;
	return classes;
};

const IN_QUOTES = classesOf([QUOTE]);

/**
 * Finds the cells of a record of separated values in bytes of UTF-8, without decoding them: the same as `scanRecord` finds
 * in text. Holds one record, so that a million of them make no objects.
 */
export class ByteScanner {
	/** The bytes that are read. */
	bytes: Uint8Array = new Uint8Array();
	/** How many cells the record has. */
	count = 0;
	/** Index after its line break. */
	end = 0;
	/** Whether it has characters that a story can’t hold, or that have to be looked at closer. */
	isOdd = false;
	/** Whether any record so far has words that are written from right to left. */
	hasRtl = false;
	/** Whether any record since this was last put back has bytes beyond ASCII. */
	hasHigh = false;
	/** Where the cells begin and end. */
	readonly starts = new Int32Array(MAX_COLUMNS);
	readonly ends = new Int32Array(MAX_COLUMNS);
	/** 1 for cells in which two quotation marks stand for one. */
	readonly escaped = new Uint8Array(MAX_COLUMNS);
	/** What parts cells. */
	readonly separator: Separator;
	#isLast = false;
	readonly #mark: number;
	readonly #plain: Uint8Array;
	#words: Int32Array = new Int32Array();

	constructor(separator: Separator) {
		this.separator = separator;
		this.#mark = separator.charCodeAt(0);
		this.#plain = classesOf([this.#mark, LINE_FEED, RETURN]);
	}

	/** Takes the next bytes, in memory of their own. @param isLast whether no more will come */
	load(bytes: Uint8Array, isLast: boolean): void {
		this.bytes = bytes;
		this.#isLast = isLast;
		this.#words = new Int32Array(bytes.buffer, 0, bytes.length >> 2);
		this.hasHigh = false;
	}

	/** Reads the record at `start`: tells whether there is one, more bytes are needed, or something is wrong with it. */
	scan(start: number): 'record' | 'more' | 'wrong' {
		const { bytes, starts, ends, escaped } = this;
		const { length } = bytes;
		const isLast = this.#isLast;
		let at = start;
		let cell = 0;
		let found = 0;
		for (;;) {
			if (cell >= MAX_COLUMNS) return 'wrong';
			const isQuoted = at < length && bytes[at] === QUOTE;
			const classes = isQuoted ? IN_QUOTES : this.#plain;
			const from = isQuoted ? at + 1 : at;
			const pattern = isQuoted ? QUOTE * EACH : this.#mark * EACH;
			let to = from;
			escaped[cell] = 0;
			for (;;) {
				while (to < length) {
					if ((to & 3) === 0) {
						const word = this.#plainWords(to >> 2, pattern);
						if (word > to >> 2) {
							to = word << 2;
							continue;
						}
					}
					const kind = classes[bytes[to] ?? 0] ?? 0;
					if (kind === ENDS) break;
					found |= kind;
					to++;
				}
				if (!isQuoted || to + 1 >= length || bytes[to + 1] !== QUOTE) break;
				escaped[cell] = 1;
				to += 2;
			}
			if (to - from > MAX_CELL) return 'wrong';
			if (isQuoted && to >= length) return isLast ? 'wrong' : 'more';
			const after = isQuoted ? to + 1 : to;
			if (after >= length && !isLast) return 'more';
			starts[cell] = from;
			ends[cell] = to;
			cell++;
			const next = after < length ? bytes[after] : LINE_FEED;
			if (next === this.#mark) {
				at = after + 1;
				continue;
			}
			if (next === RETURN && after + 1 >= length && !isLast) return 'more';
			if (next !== RETURN && next !== LINE_FEED) return 'wrong';
			const isPair = next === RETURN && after + 1 < length && bytes[after + 1] === LINE_FEED;
			this.end = Math.min(length, after + (isPair ? 2 : 1));
			this.count = cell;
			this.isOdd = (found & ODD) !== 0;
			if (found >= RTL) {
				this.hasHigh = true;
				if ((found & RTL) !== 0) this.hasRtl = true;
			}
			return 'record';
		}
	}

	/**
	 * The first word from `word` on that may have a byte that is a control, beyond ASCII or that of the pattern: four bytes
	 * are looked at as one number (Warren, Hacker’s Delight, 6-1), as most are plain.
	 */
	#plainWords(word: number, pattern: number): number {
		const words = this.#words;
		let at = word;
		while (at < words.length) {
			const four = words[at] ?? 0;
			const other = four ^ pattern;
			const found = four | ((four - SPACES) & ~four) | ((other - EACH) & ~other);
			if ((found & HIGH_BITS) !== 0) break;
			at++;
		}
		return at;
	}
}
