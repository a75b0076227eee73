import { firstPlace } from './first-place.ts';
import type { StoryIndex } from './index-story.ts';

/**
 * The events whose nodes stand within a stretch of time, by their places in time order: from the first to before the second.
 * @param start UTC ms, as `end`; both within
 */
export const eventsBetween = (
	{ columns: { positions } }: StoryIndex,
	start: number,
	end: number
): readonly [number, number] => {
	const { length } = positions;
	const from = firstPlace(0, length, (order) => (positions[order] ?? 0) >= start);
	return [from, firstPlace(from, length, (order) => (positions[order] ?? 0) > end)];
};
