/** A piece of a text, and whether a search found it. */
export interface MarkedPart {
	readonly text: string;
	readonly hit: boolean;
}

/** Cuts a text into pieces where whole words are among the terms of a search (lower case). Joined they are the text. */
export const markParts = (text: string, terms: readonly string[]): MarkedPart[] => {
	if (terms.length === 0) return [{ text, hit: false }];
	const wanted = new Set(terms);
	const parts: MarkedPart[] = [];
	let end = 0;
	for (const { index, 0: word } of text.matchAll(/[^\p{Z}\p{P}\p{Cc}]+/gu)) {
		if (!wanted.has(word.toLowerCase())) continue;
		if (index > end) parts.push({ text: text.slice(end, index), hit: false });
		parts.push({ text: word, hit: true });
		end = index + word.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), hit: false });
	return parts;
};
