/** Many short texts in one piece of memory, each decoded when it is looked at. Plain data, which can be handed over. */
export interface PackedText {
	/** All texts in UTF-8, one after the other. */
	readonly bytes: Uint8Array;
	/** Where each text ends in `bytes`; it begins where the one before ends. */
	readonly ends: Uint32Array;
}

/** Stands for bytes that are no UTF-8. */
const UNKNOWN = 0xfffd;
/** Most arguments of one call. */
const PIECE = 4096;

/** Bytes of a character by its first byte; 0 for one that is none. */
const sizeOf = (byte: number): number => {
	if (byte < 0x80) return 1;
	if (byte < 0xc2 || byte > 0xf4) return 0;
	return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
};

const decode = (bytes: Uint8Array, from: number, to: number): string => {
	let text = '';
	let points: number[] = [];
	for (let at = from; at < to;) {
		const first = bytes[at] ?? 0;
		const size = sizeOf(first);
		let point = size < 2 ? first : first & (0xff >> (size + 1));
		for (let i = 1; i < size; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
		const isKnown = size > 0 && at + size <= to && point <= 0x10_ffff;
		points.push(isKnown ? point : UNKNOWN);
		at += isKnown ? size : 1;
		if (points.length < PIECE) continue;
		text += String.fromCodePoint(...points);
		points = [];
	}
	return text + String.fromCodePoint(...points);
};

/** Many texts: packed, or as they are where they were at hand. */
export type Texts = PackedText | readonly string[];

/** The text at a place; empty beyond the last one. */
export const textAt = (texts: Texts, place: number): string => {
	if (!('bytes' in texts)) return texts[place] ?? '';
	const { bytes, ends } = texts;
	const to = Math.min(ends[place] ?? 0, bytes.length);
	return decode(bytes, place === 0 ? 0 : (ends[place - 1] ?? 0), to);
};
