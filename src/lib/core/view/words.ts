/** Letters, marks and digits of any script; apostrophes stay inside a word, as Ukrainian needs them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** A word where it stands in a text. */
export interface Word {
	readonly text: string;
	/** UTF-16 code units before it. */
	readonly at: number;
}

/** The words of a text, in order. Search finds by them and marks by them. */
export const wordsOf = (text: string): readonly Word[] =>
	[...text.matchAll(WORD)].map(({ index, 0: word }) => ({ text: word, at: index }));

/** A word as it is compared: one spelling for the apostrophes, and no difference of case or of composed letters. */
export const foldWord = (word: string): string =>
	word.toLowerCase().normalize('NFC').replace(/['ʼ]/g, '’');
