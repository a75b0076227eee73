import type { Anchor } from '../story/story.ts';
import { findWords } from './find-words.ts';
import { normaliseText } from './normalise-text.ts';
import { sha256Hex } from './sha256-hex.ts';

/** Longest prefix and suffix that an anchor keeps, in UTF-16 code units. */
const CONTEXT = 32;

/** The end of what stands before `start`, from a word boundary on. */
const prefixOf = (text: string, start: number): string => {
	const before = text.slice(Math.max(0, start - CONTEXT), start);
	if (start <= CONTEXT) return before;
	const space = before.indexOf(' ');
	return text.charAt(start - CONTEXT - 1) === ' ' || space === -1
		? before
		: before.slice(space + 1);
};

/** The beginning of what stands after `end`, up to a word boundary. */
const suffixOf = (text: string, end: number): string => {
	const after = text.slice(end, end + CONTEXT);
	if (end + CONTEXT >= text.length) return after;
	const space = after.lastIndexOf(' ');
	return text.charAt(end + CONTEXT) === ' ' || space === -1 ? after : after.slice(0, space);
};

/** An anchor for words that are quoted: position and words with their surroundings. `text` is normalised. */
const quoteAnchor = (source: string, text: string, start: number, end: number): Anchor => {
	const prefix = prefixOf(text, start);
	const suffix = suffixOf(text, end);
	return {
		source,
		position: { start, end },
		quote: {
			exact: text.slice(start, end),
			...(prefix ? { prefix } : {}),
			...(suffix ? { suffix } : {})
		}
	};
};

/**
 * Anchors for the places where `words` stand in a source text, in the order of the text; none if they stand nowhere.
 * The text may be raw: positions are in UTF-16 code units of its normalised form.
 */
export const makeQuoteAnchors = (source: string, sourceText: string, words: string): Anchor[] => {
	const text = normaliseText(sourceText);
	const exact = normaliseText(words);
	return findWords(text, exact).map((start) =>
		quoteAnchor(source, text, start, start + exact.length)
	);
};

/**
 * An anchor for words that are paraphrased: position and hash, none of the words.
 * @throws RangeError when the range is empty or reaches beyond the normalised text.
 */
export const makeSpanAnchor = (
	source: string,
	sourceText: string,
	start: number,
	end: number
): Anchor => {
	const text = normaliseText(sourceText);
	if (!(start >= 0 && start < end && end <= text.length)) {
		throw new RangeError(
			`The range ${start}:${end} is not inside the text of ${text.length} units.`
		);
	}
	return { source, position: { start, end }, span: { sha256: sha256Hex(text.slice(start, end)) } };
};
