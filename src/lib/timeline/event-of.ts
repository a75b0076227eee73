import { firstPlace } from '../core/story/first-place.ts';
import { eventsBetween } from '../core/story/events-between.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { Selection } from '../core/view/view.ts';

/** The earliest event that a statement of a speaker hangs on, by its place in time order; −1 for none. */
const firstOrderOf = ({ story, columns }: StoryIndex, speaker: string): number => {
	const { hanging, starts, speakers } = columns;
	const place = story.speakers.findIndex(({ id }) => id === speaker);
	const at = place < 0 ? -1 : hanging.findIndex((number) => speakers[number] === place);
	return at < 0 ? -1 : firstPlace(0, starts.length, (order) => (starts[order] ?? 0) > at) - 1;
};

/**
 * The event that something selected is shown at: itself, the first one that a statement is about, or the earliest one
 * that something said by a speaker hangs on. `null` if there is none.
 */
export const eventOf = (index: StoryIndex, { kind, id }: Selection): string | null => {
	if (kind === 'event') return index.event.has(id) ? id : null;
	if (kind === 'statement') return index.statement.get(id)?.about[0] ?? null;
	const earliest = firstOrderOf(index, id);
	return earliest < 0 ? null : index.eventId(earliest);
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
	const order = current === null ? -1 : index.orderOf(current);
	if (order >= 0) return index.eventId(order + direction) || null;
	const [start, end] = window ?? [-Infinity, Infinity];
	const [from, to] = eventsBetween(index, start, end);
	return index.eventId(direction === 1 ? from : to - 1) || null;
};
