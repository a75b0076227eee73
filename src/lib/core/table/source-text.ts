import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normaliseText } from '../claims/normalise-text.ts';

/** A piece of the normalised text of a source, by its place in the whole. */
export interface TextPiece {
	readonly text: string;
	/** Half-open, in UTF-16 code units of the normalised whole. */
	readonly start: number;
	readonly end: number;
}

/**
 * The normalised text of a table, measured and hashed as its rows come: what `onrecord check` finds in the whole file.
 * Works since each row but the last ends with a line break, at which normalising one by one and all at once is the same.
 */
export class SourceText {
	readonly #hash = sha256.create();
	#length = 0;

	/** Adds the text of a row; tells what of the normalised whole it became. */
	add(raw: string): TextPiece {
		const text = normaliseText(raw);
		if (text === '') return { text, start: this.#length, end: this.#length };
		const between = this.#length === 0 ? '' : ' ';
		this.#hash.update(utf8ToBytes(between + text));
		const start = this.#length + between.length;
		this.#length = start + text.length;
		return { text, start, end: this.#length };
	}

	/** What a story records of its source. To be asked once, at the end. */
	mark(): { readonly sha256: string; readonly length: number } {
		return { sha256: bytesToHex(this.#hash.digest()), length: this.#length };
	}
}
