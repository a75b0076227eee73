import type { Measure, TextRun } from '../scene.ts';
import { hasRtl, isolate, isRtlText } from './direction.ts';
import { visualLine } from './visual-parts.ts';

/** Stands between parts that may be in different languages. */
const DOT = ' · ';

/** Keeps what is joined by dots, and the count of a crowd, together where it runs against the rest. */
const isolateParts = (text: string, rtl: boolean): string =>
	text
		.replace(/ (\+\d+)$/, (_, count: string) => ` \u2066${count}\u2069`)
		.split(DOT)
		.map((part) => (isRtlText(part, rtl) === rtl ? part : isolate(part)))
		.join(DOT);

/**
 * Places the pieces of a run of words from right to left; leaves any other as it is.
 * @param rtl the direction of the paragraph that the run is a line of
 */
export const directRun = <Run extends TextRun>(run: Run, rtl: boolean, measure: Measure): Run => {
	if (!rtl && !hasRtl(run.text)) return run;
	const text = isolateParts(run.text, rtl);
	const line = visualLine(text, run.font, rtl, measure);
	const left = run.anchor === 'end' ? run.x - line.width : run.x;
	return { ...run, parts: line.parts.map((part) => ({ ...part, x: part.x + left })) };
};
