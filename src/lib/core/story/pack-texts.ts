import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PackedText } from './packed-text.ts';

/** Texts at hand as one piece of memory. */
export const packTexts = (texts: readonly string[]): PackedText => {
	const parts = texts.map((text) => utf8ToBytes(text));
	const ends = new Uint32Array(parts.length);
	let length = 0;
	parts.forEach((part, place) => (ends[place] = length += part.length));
	const bytes = new Uint8Array(length);
	parts.forEach((part, place) => bytes.set(part, (ends[place] ?? 0) - part.length));
	return { bytes, ends };
};
