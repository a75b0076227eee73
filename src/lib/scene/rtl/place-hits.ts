import type { Box, Measure, TextRun } from '../scene.ts';
import { lineOf } from './hit-line.ts';

/** How far a mark goes beyond its word on either side, in pixels. */
const RIM = 1;

/** The first offset in a text that has so much of its width before it. */
const offsetAt = (run: TextRun, width: number, measure: Measure): number => {
	let at = 0;
	while (at < run.text.length && measure(run.text.slice(0, at), run.font) < width - 0.01) at++;
	return at;
};

/** The stretch that a part of a run takes up, from left to right. */
const stretchOf = (
	run: TextRun,
	from: number,
	to: number,
	measure: Measure
): readonly [number, number] => {
	const { text, font, anchor, x, parts } = run;
	if (!parts) {
		const left = anchor === 'end' ? x - measure(text, font) : x;
		return [left + measure(text.slice(0, from), font), left + measure(text.slice(0, to), font)];
	}
	const ends: number[] = [];
	let start = 0;
	for (const part of parts) {
		const [first, last] = [Math.max(from - start, 0), Math.min(to - start, part.text.length)];
		start += part.text.length;
		if (first >= last) continue;
		const toward = part.anchor === 'end' ? -1 : 1;
		for (const at of [first, last])
			ends.push(part.x + toward * measure(part.text.slice(0, at), font));
	}
	return ends.length === 0 ? [x, x] : [Math.min(...ends), Math.max(...ends)];
};

/** Moves the marks of found words to where the pieces of their lines have come to stand. */
export const placeHits = (
	hits: readonly Box[],
	texts: readonly TextRun[],
	measure: Measure
): readonly Box[] =>
	hits.map((hit) => {
		const found = lineOf(hit, texts, measure);
		if (!found) return hit;
		const { run, before } = found;
		const from = offsetAt(run, before + RIM, measure);
		const start = measure(run.text.slice(0, from), run.font);
		const to = offsetAt(run, start + hit.width - 2 * RIM, measure);
		const [left, right] = stretchOf(run, from, to, measure);
		return { ...hit, x: left - RIM, width: right - left + 2 * RIM };
	});
