import { foldWord, wordsOf } from '../core/view/words.ts';
import type { Box, Measure, TextRun } from './scene.ts';

/** Places of search terms in runs of text, as boxes behind them: whole words, as everywhere else. */
export const markHits = (
	texts: readonly TextRun[],
	terms: readonly string[],
	measure: Measure
): readonly Box[] => {
	if (terms.length === 0) return [];
	const wanted = new Set(terms.map(foldWord));
	return texts.flatMap(({ text, x, y, font }) =>
		wordsOf(text)
			.filter((word) => wanted.has(foldWord(word.text)))
			.map((word) => ({
				x: x + measure(text.slice(0, word.at), font) - 1,
				y: y - font.size * 0.95,
				width: measure(word.text, font) + 2,
				height: font.size * 1.25
			}))
	);
};
