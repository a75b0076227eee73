import { bench, describe } from 'vitest';
import { findCandidate } from '#lib/core/claims/find-candidate.ts';
import { normaliseText } from '#lib/core/claims/normalise-text.ts';

const WORDS =
	'the river rose and nobody in either town could say who had opened the old gate'.split(' ');

/** A text of many words without two equal sentences. */
const makeText = (count: number): string =>
	Array.from({ length: count }, (_, i) => WORDS[(i * 7 + (i >> 3)) % WORDS.length] ?? '').join(' ');

const QUOTE = 'nobody in neither town could ever say who had opened the gate';

// Twice the text should take at most two and a half times as long.
describe.each([50_000, 100_000, 200_000])('a source of %i words', (count) => {
	const text = makeText(count);
	bench('normalise', () => void normaliseText(text), { time: 300 });
	bench('find the most similar words', () => void findCandidate(text, QUOTE), { time: 300 });
});
