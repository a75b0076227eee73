import type { Box, Measure, TextRun } from '../scene.ts';

/** A run that a mark lies behind, and how far the mark begins from the start of the run; pixels. */
interface HitLine {
	readonly run: TextRun;
	readonly before: number;
}

/** Finds the run that `markHits` made a mark for. */
export const lineOf = (
	hit: Box,
	texts: readonly TextRun[],
	measure: Measure
): HitLine | undefined => {
	for (const run of texts) {
		if (Math.abs(hit.y - (run.y - run.font.size * 0.95)) > 0.01) continue;
		const before = run.anchor === 'end' ? run.x - hit.x - hit.width : hit.x - run.x;
		if (before > -2 && before < measure(run.text, run.font)) return { run, before };
	}
	return undefined;
};
