import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PackedText } from './packed-text.ts';

/** Texts at hand as one piece of memory. */
export const packTexts = (texts: readonly string[]): PackedText => {
	const ends = new Uint32Array(texts.length);
	let length = 0;
	const joined = texts.join('');
	const whole = utf8ToBytes(joined);
	// In ASCII alone each letter is a byte, so that all texts can be turned at once.
	if (whole.length === joined.length) {
		texts.forEach((text, place) => (ends[place] = length += text.length));
		return { bytes: whole, ends };
	}
	const parts = texts.map((text) => utf8ToBytes(text));
	parts.forEach((part, place) => (ends[place] = length += part.length));
	const bytes = new Uint8Array(length);
	parts.forEach((part, place) => bytes.set(part, (ends[place] ?? 0) - part.length));
	return { bytes, ends };
};
