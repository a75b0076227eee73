import type { StoryIndex } from '../core/story/index-story.ts';
import type { TimeScale } from '../scene/scale.ts';

/** Events nearer than this count as this far apart, ms: a minute is the finest thing that an address tells. */
const FINEST = 60_000;
/** A story can be magnified at least and at most this much. */
const LEAST = 8;
const MOST = 1e6;

/** The smallest window worth zooming to, in units: as wide as the finest gap between two events of the story. */
export const finestUnits = (index: StoryIndex, scale: TimeScale): number => {
	let finest = 1;
	let previous: number | null = null;
	for (const { position } of index.events) {
		if (previous !== null && position > previous) {
			const end = Math.max(position, previous + FINEST);
			finest = Math.min(finest, scale.toUnit(end) - scale.toUnit(previous));
		}
		previous = position;
	}
	return Math.min(1 / LEAST, Math.max(1 / MOST, finest));
};
