import { greatestOf } from '../core/story/greatest.ts';
import { firstPlace } from '../core/story/first-place.ts';
import { remembered } from '../core/story/remembered.ts';
import { INSET, type Projection } from './poles.ts';
import type { TimeScale } from './scale.ts';
import type { BreakMark } from './scene.ts';

/** Room before the mark in a wide fold, in pixels. */
const SHIFT = 20;
/** A narrower fold has no mark: it stands beside others, or far out. Pixels. */
const LEAST = 3;

const widthsOf = remembered((scale: TimeScale) =>
	greatestOf(scale.folds.length, (place) => {
		const fold = scale.folds[place];
		return fold ? scale.toUnit(fold.to) - scale.toUnit(fold.from) : 0;
	})
);

/** Marks on the line where empty time is folded. */
export const drawBreaks = (
	scale: TimeScale,
	projection: Projection,
	y: number,
	width: number
): BreakMark[] => {
	const { folds } = scale;
	const xAt = (place: number): number => projection.x(folds[place]?.to ?? 0);
	const from = firstPlace(0, folds.length, (place) => xAt(place) >= INSET);
	const to = firstPlace(from, folds.length, (place) => xAt(place) > width - INSET + SHIFT);
	return widthsOf(scale)
		.allAtLeast(LEAST / projection.zoom, from, to)
		.flatMap((place) => {
			const fold = folds[place];
			if (!fold) return [];
			const [x1, x2] = [projection.x(fold.from), projection.x(fold.to)];
			// The mark stands before what comes next, where the line goes on at its usual rate.
			const x = x2 - Math.min(SHIFT, (x2 - x1) / 2);
			return x < INSET || x > width - INSET ? [] : [{ x, y, from: fold.from, to: fold.to }];
		});
};
