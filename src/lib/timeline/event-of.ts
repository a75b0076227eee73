import type { StoryIndex } from '../core/story/index-story.ts';
import type { Selection } from '../core/view/view.ts';

/**
 * The event that something selected is shown at: itself, the first one that a statement is about, or the earliest one
 * that a speaker speaks of. `null` if there is none.
 */
export const eventOf = (index: StoryIndex, { kind, id }: Selection): string | null => {
	if (kind === 'event') return index.event.has(id) ? id : null;
	if (kind === 'statement') return index.statement.get(id)?.about[0] ?? null;
	const said = index.story.statements.filter((statement) => statement.speaker === id);
	const about = new Set(said.flatMap((statement) => statement.about));
	return index.events.find(({ event }) => about.has(event.id))?.event.id ?? null;
};

/**
 * The event that comes before or after what is selected, in time order; with nothing selected the first or last one
 * that lies in `window`. `null` at either end.
 */
export const neighbourOf = (
	index: StoryIndex,
	selection: Selection | null,
	direction: 1 | -1,
	window: readonly [number, number] | null
): string | null => {
	const current = selection && eventOf(index, selection);
	const order = current === null ? undefined : index.event.get(current)?.order;
	if (order !== undefined) return index.events[order + direction]?.event.id ?? null;
	const [start, end] = window ?? [-Infinity, Infinity];
	const next =
		direction === 1
			? index.events.find(({ position }) => position >= start)
			: index.events.findLast(({ position }) => position <= end);
	return next?.event.id ?? null;
};
