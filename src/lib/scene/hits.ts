import type { Box, Measure, TextRun } from './scene.ts';

/** Places of search words in runs of text, as boxes behind them. Words match at their beginning, in any case. */
export const markHits = (
	texts: readonly TextRun[],
	terms: readonly string[],
	measure: Measure
): readonly Box[] => {
	const wanted = terms.map((term) => term.toLowerCase()).filter((term) => term !== '');
	if (wanted.length === 0) return [];
	const boxes: Box[] = [];
	for (const { text, x, y, font } of texts) {
		for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const lower = word.toLowerCase();
			if (!wanted.some((term) => lower.startsWith(term))) continue;
			boxes.push({
				x: x + measure(text.slice(0, index), font) - 1,
				y: y - font.size * 0.95,
				width: measure(word, font) + 2,
				height: font.size * 1.25
			});
		}
	}
	return boxes;
};
