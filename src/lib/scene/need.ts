import type { StoryIndex } from '../core/story/index-story.ts';
import { TRAITS } from '../core/story/story-columns.ts';
import { countsIn, LANES, statementTable } from '../core/story/statement-table.ts';

/**
 * How much room the events of a story want to their right for their cards, in pixels at the usual size, by the order of an
 * event. The story scale gives each stretch of time this much, so it must not depend on a window, a filter or a frame.
 * Background makes do with less: its cards stack over what follows.
 */
export const needsOf = (index: StoryIndex): ((order: number) => number) => {
	const counts = countsIn(statementTable(index));
	const [above, below] = [counts[LANES.indexOf('above')], counts[LANES.indexOf('below')]];
	const { traits } = index.columns;
	return (order) => {
		const most = Math.max(above?.[order] ?? 0, below?.[order] ?? 0);
		const isBackground = ((traits[order] ?? 0) & TRAITS.background) > 0;
		return isBackground || most === 0 ? 152 : Math.min(384, 150 + 36 * most);
	};
};
