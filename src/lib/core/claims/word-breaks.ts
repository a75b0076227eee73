const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** The whole character before `index`, both halves of a surrogate pair taken together. */
const characterBefore = (text: string, index: number): string => {
	const low = text.charCodeAt(index - 1);
	return text.slice(low >= 0xdc00 && low <= 0xdfff ? index - 2 : index - 1, index);
};

/** Whether `index` (UTF-16 code units) lies inside a word, so that a cut there would tear it: “un|professional”. */
export const isInsideWord = (text: string, index: number): boolean => {
	if (index <= 0 || index >= text.length) return false;
	const after = String.fromCodePoint(text.codePointAt(index) ?? 0);
	return WORD_CHARACTER.test(after) && WORD_CHARACTER.test(characterBefore(text, index));
};

/** A word (what stands between white space) with its place in the text, in UTF-16 code units. */
export interface PlacedWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Splits a normalised text at its spaces and remembers where each word stands. */
export const placeWords = (text: string): PlacedWord[] => {
	const words: PlacedWord[] = [];
	for (const match of text.matchAll(/\S+/gu)) {
		words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
	}
	return words;
};
