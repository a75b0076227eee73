import { greatestOf, type Greatest } from '../core/story/greatest.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { TimeScale } from './scale.ts';

/** Where the events of a story stand on a scale. */
export interface EventUnits {
	/** By order, ascending. */
	readonly units: Float64Array;
	/** The distance of each event from the one before; the first is infinitely far. */
	readonly gaps: Greatest;
}

/** @param scale of the story of `index` */
export const eventUnits = remembered((scale: TimeScale, index: StoryIndex): EventUnits => {
	const units = index.columns.positions.map(scale.toUnit);
	const gapAt = (place: number): number =>
		place === 0 ? Infinity : (units[place] ?? 0) - (units[place - 1] ?? 0);
	return { units, gaps: greatestOf(units.length, gapAt) };
});
