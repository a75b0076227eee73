import type { Anchor, CheckResult } from '../story/story.ts';
import { findCandidate } from './find-candidate.ts';
import { findWords } from './find-words.ts';
import { normaliseText } from './normalise-text.ts';
import { sha256Hex } from './sha256-hex.ts';
import { isInsideWord, placeWords } from './word-breaks.ts';
import type { DiffRun } from './word-diff.ts';
import { wordDiff } from './word-diff.ts';

/** What holding one anchor against its source gave. Positions are in UTF-16 code units of the normalised source. */
export interface AnchorCheck {
	/** Id of the source. */
	readonly source: string;
	/** `unchecked`: no text of this source was given. */
	readonly result: CheckResult | 'unchecked';
	/** Where the words, or the ones most like them, stand. Absent when they stand nowhere. */
	readonly position?: { readonly start: number; readonly end: number };
	/** How often the words stand in the source, when not at the recorded place. */
	readonly occurrences?: number;
	/** `altered` quotes: from the source’s words (`removed`) to the story’s (`added`). */
	readonly diff?: readonly DiffRun[];
}

/** Most code units that the search for a moved span may hash, so that it stays within a moment. */
const MAX_HASHED = 20_000_000;

/** Of several places the one with the recorded surroundings, else the one nearest to the recorded place. */
const bestPlace = (text: string, places: readonly number[], anchor: Anchor, length: number) => {
	const prefix = normaliseText(anchor.quote?.prefix ?? '');
	const suffix = normaliseText(anchor.quote?.suffix ?? '');
	const rank = (start: number) => {
		const fits =
			text.slice(0, start).trimEnd().endsWith(prefix) &&
			text
				.slice(start + length)
				.trimStart()
				.startsWith(suffix);
		return Math.abs(start - anchor.position.start) + (fits ? 0 : text.length);
	};
	let best: number | undefined;
	for (const start of places) if (best === undefined || rank(start) < rank(best)) best = start;
	return best;
};

const checkQuote = (anchor: Anchor, words: string, text: string): AnchorCheck => {
	const { source, position } = anchor;
	const { start, end } = position;
	const torn = isInsideWord(text, start) || isInsideWord(text, end);
	if (!torn && text.slice(start, end) === words) return { source, result: 'exact', position };
	const places = findWords(text, words);
	const place = bestPlace(text, places, anchor, words.length);
	if (place !== undefined) {
		return {
			source,
			result: 'moved',
			position: { start: place, end: place + words.length },
			occurrences: places.length
		};
	}
	const candidate = findCandidate(text, words, start);
	if (!candidate) return { source, result: 'missing' };
	return {
		source,
		result: 'altered',
		position: { start: candidate.start, end: candidate.end },
		diff: wordDiff(candidate.text, words)
	};
};

const findSpan = (text: string, length: number, hash: string): number | undefined => {
	const words = placeWords(text);
	if (words.length * length > MAX_HASHED) return undefined;
	return words.find(
		(word) =>
			word.start + length <= text.length &&
			sha256Hex(text.slice(word.start, word.start + length)) === hash
	)?.start;
};

const checkSpan = (anchor: Anchor, hash: string, text: string): AnchorCheck => {
	const { source, position } = anchor;
	const { start, end } = position;
	if (end <= text.length && sha256Hex(text.slice(start, end)) === hash) {
		return { source, result: 'exact', position };
	}
	const moved = findSpan(text, end - start, hash);
	if (moved !== undefined) {
		return { source, result: 'moved', position: { start: moved, end: moved + end - start } };
	}
	// Without the words themselves nothing can be compared: other words stand at the place, or the place is gone.
	return end <= text.length
		? { source, result: 'altered', position }
		: { source, result: 'missing' };
};

/**
 * Holds one anchor against the normalised text of its source.
 *
 * Quote: `exact` when the words stand at the recorded place, as whole words; `moved` when they stand elsewhere, once or
 * more often; `altered` when only similar words are found; otherwise `missing`.
 * Span: `exact` when the hash fits at the recorded place; `moved` when it fits elsewhere; `altered` when the place holds
 * other words; `missing` when the place lies beyond the end of the text.
 */
export const checkAnchor = (anchor: Anchor, text: string | undefined): AnchorCheck => {
	if (text === undefined) return { source: anchor.source, result: 'unchecked' };
	if (anchor.quote) return checkQuote(anchor, normaliseText(anchor.quote.exact), text);
	if (anchor.span) return checkSpan(anchor, anchor.span.sha256, text);
	return { source: anchor.source, result: 'missing' };
};
