import { placeWords } from './word-breaks.ts';
import type { PlacedWord } from './word-breaks.ts';
import { wordDiff } from './word-diff.ts';

/** A stretch of the source that resembles the words looked for. It suggests, it never verifies. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Likeness from 0 to 1: Dice’s coefficient over pairs of characters. */
	readonly likeness: number;
}

/** Below this likeness nothing is suggested. */
const MIN_LIKENESS = 0.6;

const bare = (word: string): string =>
	word.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '') || word;

const pairCounts = (text: string): Map<string, number> => {
	const counts = new Map<string, number>();
	const low = text.toLowerCase();
	for (let i = 0; i + 1 < low.length; i++) {
		const pair = low.slice(i, i + 2);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return counts;
};

const likenessOf = (a: string, b: string): number => {
	const left = pairCounts(a);
	const right = pairCounts(b);
	let shared = 0;
	for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
	const total = Math.max(1, a.length - 1) + Math.max(1, b.length - 1);
	return (2 * shared) / total;
};

/**
 * The window of `size` words that shares most words and neighbouring words with the ones looked for; of equals the one
 * nearest to `near`. One pass over the source: counts are kept while the window slides.
 */
const bestWindow = (
	source: readonly PlacedWord[],
	wanted: readonly string[],
	near: number
): number => {
	const size = wanted.length;
	const needed = new Map<string, number>();
	const vote = (key: string) => needed.set(key, (needed.get(key) ?? 0) + 1);
	wanted.forEach((word, i) => {
		vote(word);
		if (i > 0) vote(`${wanted[i - 1] ?? ''} ${word}`);
	});
	const keys = source.map((word) => bare(word.text));
	const held = new Map<string, number>();
	let score = 0;
	const enter = (key: string) => {
		const limit = needed.get(key);
		if (limit === undefined) return;
		const count = (held.get(key) ?? 0) + 1;
		held.set(key, count);
		if (count <= limit) score++;
	};
	const leave = (key: string) => {
		const limit = needed.get(key);
		if (limit === undefined) return;
		const count = held.get(key) ?? 0;
		held.set(key, count - 1);
		if (count <= limit) score--;
	};
	const pair = (i: number) => `${keys[i - 1] ?? ''} ${keys[i] ?? ''}`;
	let best = 0;
	let bestScore = -1;
	let bestDistance = Infinity;
	for (let last = 0; last < keys.length; last++) {
		enter(keys[last] ?? '');
		if (last > 0) enter(pair(last));
		const first = last - size + 1;
		if (first > 0) {
			leave(keys[first - 1] ?? '');
			// The pair that reached back to the word that has just left goes with it.
			leave(pair(first));
		}
		const from = Math.max(0, first);
		const distance = Math.abs((source[from]?.start ?? 0) - near);
		if (score > bestScore || (score === bestScore && distance < bestDistance)) {
			best = from;
			bestScore = score;
			bestDistance = distance;
		}
	}
	return best;
};

/** Widens a window a little and cuts from its ends what a word diff says is not part of the words looked for. */
const fitEnds = (
	source: readonly PlacedWord[],
	first: number,
	wanted: readonly string[]
): readonly PlacedWord[] => {
	const size = wanted.length;
	const slack = 3 + Math.ceil(size / 10);
	const stretch = source.slice(Math.max(0, first - slack), first + size + slack);
	const runs = wordDiff(stretch.map((word) => bare(word.text)).join(' '), wanted.join(' '));
	// Without a shared word there is nothing to fit the ends by.
	if (!runs.some(({ op }) => op === 'same')) return source.slice(first, first + size);
	const lengthOf = (index: number, op: 'added' | 'removed') => {
		const run = runs.at(index);
		return run?.op === op ? run.text.split(' ').length : 0;
	};
	const surplus = (outer: number, inner: number) => {
		if (runs.at(outer)?.op === 'same') return 0;
		// A word that was replaced at the very end keeps its counterpart.
		const removed = lengthOf(outer, 'removed') || lengthOf(inner, 'removed');
		const added = lengthOf(outer, 'added') || lengthOf(inner, 'added');
		return Math.max(0, removed - added);
	};
	return stretch.slice(surplus(0, 1), stretch.length - surplus(-1, -2));
};

/** Takes off quotation marks and stops at the ends that the words looked for do not have. */
const trimEnds = (text: string, start: number, end: number, words: string): [number, number] => {
	const isMark = (character: string) => !/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
	let from = start;
	let to = end;
	while (from < to && isMark(text.charAt(from)) && text.charAt(from) !== words.charAt(0)) from++;
	while (to > from && isMark(text.charAt(to - 1)) && text.charAt(to - 1) !== words.at(-1)) to--;
	return [from, to];
};

/**
 * The stretch of `text` that most resembles `words` (both normalised), or null when nothing resembles it.
 * Linear in the length of the text; `near` is where the words were recorded, in UTF-16 code units, and breaks ties.
 */
export const findCandidate = (text: string, words: string, near = 0): Candidate | null => {
	const source = placeWords(text);
	const wanted = placeWords(words).map((word) => bare(word.text));
	if (source.length === 0 || wanted.length === 0) return null;
	const atPlace = source.findIndex((word) => word.end > near);
	const tries = [bestWindow(source, wanted, near)];
	if (atPlace !== -1) tries.push(atPlace);
	let best: Candidate | null = null;
	for (const first of tries) {
		const fitted = fitEnds(source, first, wanted);
		const [start, end] = trimEnds(text, fitted[0]?.start ?? 0, fitted.at(-1)?.end ?? 0, words);
		const found = text.slice(start, end);
		const likeness = likenessOf(found, words);
		if (likeness >= MIN_LIKENESS && likeness > (best?.likeness ?? 0)) {
			best = { start, end, text: found, likeness };
		}
	}
	return best;
};
