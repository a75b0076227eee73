import type { StoryIndex } from '../core/story/index-story.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { Lane } from '../core/story/story.ts';

/** Statements that hang on one event, by lane. */
export const countByLane = (index: StoryIndex, event: string): Readonly<Record<Lane, number>> => {
	const counts = { above: 0, below: 0, line: 0 };
	for (const statement of index.hanging.get(event) ?? [])
		counts[laneOf(index, statement.speaker)]++;
	return counts;
};

/**
 * How much room an event wants to its right for its cards, in pixels at the usual size.
 * The story scale gives each stretch of time this much, so it must not depend on a window, a filter or a frame.
 * Background makes do with less: its cards stack over what follows.
 */
export const needOf = (index: StoryIndex, event: string): number => {
	const { above, below } = countByLane(index, event);
	const most = Math.max(above, below);
	if (index.event.get(event)?.event.kind === 'background' || most === 0) return 152;
	return Math.min(384, 150 + 36 * most);
};
