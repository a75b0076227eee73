/** The name of a measured face's width table. */
export type FaceKey = 'sans-400' | 'sans-600' | 'sans-400-italic' | 'serif-400';

/** The widths of one face, as strings of `digit`s for zigzag integers; those of a `…-400` face stand for themselves. */
export interface FaceData {
	/**
	 * For each character of `orderedCodes` two digits: its advance in thousandths of an em, −1 if the face lacks it,
	 * less that of its letter without accents, else less that of the same character in the `…-400` face of the family.
	 */
	readonly advances: string;
	/** Kerning of each first class with each second one, row by row, in `KERN_STEP`s; other faces: less the `…-400` one. */
	readonly kerns: string;
}

/** The kerning classes that the faces of a family share: a digit for each kerned character. */
export interface KernClasses {
	/** Its class as the first of a pair; 0 never kerns, and 1 has the first row of `kerns`. */
	readonly firsts: string;
	/** Its class as the second of a pair; 0 never kerns, and 1 has the first column of `kerns`. */
	readonly seconds: string;
}

/** The width tables of all measured faces, for some characters. */
export interface WidthData {
	/** First and last code point of each range of characters. */
	readonly ranges: readonly (readonly [number, number])[];
	/** The characters that have kerning classes; other letters with accents kern like those without. */
	readonly kerned: string;
	readonly classes: Readonly<Record<'sans' | 'serif', KernClasses>>;
	readonly faces: Readonly<Record<FaceKey, FaceData>>;
}

/** The unit of kerning in em. */
export const KERN_STEP = 0.01;

/** How many digits are one byte long; an advance is two of them, the higher one first. */
export const BASE = 86;

/** Writes 0…421 as one character that needs no escape in a string literal. */
export const toDigit = (value: number): string => {
	if (value < 52) return String.fromCharCode(0x28 + value);
	if (value < BASE) return String.fromCharCode(0x29 + value);
	return String.fromCharCode(0x100 - BASE + value);
};

/** Reads the digit that `toDigit` wrote at a place of a text; past its end all digits are 0. */
export const digitAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	if (code < 0x5c) return code - 0x28;
	if (code < 0x7f) return code - 0x29;
	return code ? code - 0x100 + BASE : 0;
};

/** Folds the sign of an integer into its lowest bit: 0, −1, 1, −2 become 0, 1, 2, 3. */
export const toZigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The inverse of `toZigzag`. */
export const fromZigzag = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

/** The code point of a letter without its accents; that of any other character is its own. */
export const baseOf = (code: number): number =>
	String.fromCharCode(code).normalize('NFD').charCodeAt(0);

/** The characters of ranges in the order of the faces' strings: those with accents after all others. */
export const orderedCodes = (ranges: WidthData['ranges']): readonly number[] => {
	const codes = ranges.flatMap(([from, to]) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index)
	);
	const isBase = (code: number): boolean => baseOf(code) === code;
	return [...codes.filter(isBase), ...codes.filter((code) => !isBase(code))];
};
