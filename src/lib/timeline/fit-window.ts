import type { StoryIndex } from '../core/story/index-story.ts';
import type { TimeWindow } from '../core/view/view.ts';
import type { TimeScale } from '../scene/scale.ts';
import { finestUnits } from './finest-units.ts';
import { HOME, clampWindow, sameWindow } from './window-transform.ts';

/**
 * A window as a stage can draw it: inside the story and no smaller than the smallest zoom; `null` if that is the whole
 * story. One that fits already stays the same to the millisecond.
 */
export const fitWindow = (
	index: StoryIndex,
	scale: TimeScale,
	window: TimeWindow
): TimeWindow | null => {
	const units = [scale.toUnit(window[0]), scale.toUnit(window[1])] as const;
	const fitted = clampWindow(units, finestUnits(scale, index));
	if (sameWindow(fitted, HOME)) return null;
	return sameWindow(fitted, units) ? window : [scale.toTime(fitted[0]), scale.toTime(fitted[1])];
};
