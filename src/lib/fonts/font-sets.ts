/**
 * How much of a face an exported file carries. One file a face: parted by script, with `unicode-range`, letters would
 * lose their kerning with the punctuation that stands in the other file.
 */
export type FontSet = 'latin' | 'cyrillic' | 'all';

const isExtended = (point: number): boolean => point >= 0x100 && point <= 0x24f;
const isCyrillic = (point: number): boolean => point >= 0x400 && point <= 0x52f;

/** The smallest set with all characters of a text that its face has: `latin` ⊂ `cyrillic` ⊂ `all`. */
export const fontSetOf = (text: string): FontSet => {
	const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
	if (points.some(isExtended)) return 'all';
	return points.some(isCyrillic) ? 'cyrillic' : 'latin';
};

/** The name of the WOFF2 file with a set of a face, in this folder. */
export const fontSetFile = (file: string, set: FontSet): string =>
	set === 'all' ? `${file}.woff2` : `${file}.${set}.woff2`;
