import { foldWord, wordsOf } from './words.ts';

/** A piece of a text, and whether a search found it. */
export interface MarkedPart {
	readonly text: string;
	readonly hit: boolean;
}

/** Cuts a text into pieces where whole words are among the terms of a search. Joined they are the text. */
export const markParts = (text: string, terms: readonly string[]): MarkedPart[] => {
	if (terms.length === 0) return [{ text, hit: false }];
	const wanted = new Set(terms.map(foldWord));
	const parts: MarkedPart[] = [];
	let end = 0;
	for (const word of wordsOf(text)) {
		if (!wanted.has(foldWord(word.text))) continue;
		if (word.at > end) parts.push({ text: text.slice(end, word.at), hit: false });
		parts.push({ text: word.text, hit: true });
		end = word.at + word.text.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), hit: false });
	return parts;
};
