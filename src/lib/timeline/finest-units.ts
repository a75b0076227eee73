import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { TimeScale } from '../scene/scale.ts';

/** Events nearer than this count as this far apart, ms: a minute is the finest thing that an address tells. */
const FINEST = 60_000;
/** A story can be magnified at least and at most this much. */
const LEAST = 8;
const MOST = 1e6;

/** The smallest window worth zooming to, in units: as wide as the finest gap between two events of the story. */
export const finestUnits = remembered((scale: TimeScale, index: StoryIndex): number => {
	let finest = 1;
	let previous = Infinity;
	for (const position of index.columns.positions) {
		if (position > previous) {
			const end = Math.max(position, previous + FINEST);
			finest = Math.min(finest, scale.toUnit(end) - scale.toUnit(previous));
		}
		previous = position;
	}
	return Math.min(1 / LEAST, Math.max(1 / MOST, finest));
});
