/** The name of a bundled face's width table. */
export type FaceKey = 'sans-400' | 'sans-600' | 'sans-400-italic' | 'serif-400' | 'serif-600';

/** The widths of one face as strings of `digit`s, one for each character or class. */
export interface FaceData {
	/** Units in an em; advances count in them. */
	readonly unitsPerEm: number;
	/** The distinct advances, ascending. The first, −1, is for characters that the face lacks. */
	readonly advances: readonly number[];
	/** For each character the place of its advance in `advances`. */
	readonly widths: string;
	/** For each character its kerning class as the first of a pair. */
	readonly firsts: string;
	/** For each character its kerning class as the second of a pair. */
	readonly seconds: string;
	/** Kerning of each first class with each second class, row by row, in `KERN_STEP`s, as zigzag integers. */
	readonly kerns: string;
}

/** The width tables of all faces. */
export interface WidthData {
	/** First and last code point of each range of characters, in the order of the faces' strings. */
	readonly ranges: readonly (readonly [number, number])[];
	readonly faces: Readonly<Record<FaceKey, FaceData>>;
}

/** The unit of kerning in em. */
export const KERN_STEP = 0.002;

/** Writes 0…421 as one character that needs no escape in a string literal. */
export const toDigit = (value: number): string => {
	if (value < 52) return String.fromCharCode(0x28 + value);
	if (value < 86) return String.fromCharCode(0x29 + value);
	return String.fromCharCode(0x100 - 86 + value);
};

/** Reads the character code of a digit that `toDigit` wrote. */
export const fromDigit = (code: number): number => {
	if (code < 0x5c) return code - 0x28;
	if (code < 0x7f) return code - 0x29;
	return code - 0x100 + 86;
};

/** Folds the sign of an integer into its lowest bit: 0, −1, 1, −2 become 0, 1, 2, 3. */
export const toZigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The inverse of `toZigzag`. */
export const fromZigzag = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);
