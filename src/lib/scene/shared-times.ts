import { firstPlace } from '../core/story/first-place.ts';
import { greatestOf } from '../core/story/greatest.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { TimeScale } from './scale.ts';

/** The times that events of a story may have happened in. Events of one and the same time share an entry. */
export interface SharedTimes {
	/** Orders of all events: by start, then by end, then by order. */
	readonly orders: Uint32Array;
	/** Where the events of each time begin in `orders`; one entry more, for the end. */
	readonly starts: Uint32Array;
}

/** The times of a story, ascending. */
export const sharedTimes = remembered(({ events }: StoryIndex): SharedTimes => {
	const from = Float64Array.from(events, ({ span }) => span.earliest);
	const to = Float64Array.from(events, ({ span }) => span.latest);
	const orders = Uint32Array.from(events, (_, order) => order).sort(
		(a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[a] ?? 0) - (to[b] ?? 0) || a - b
	);
	const starts: number[] = [];
	orders.forEach((order, i) => {
		const before = orders[i - 1] ?? -1;
		if (i === 0 || from[order] !== from[before] || to[order] !== to[before]) starts.push(i);
	});
	return { orders, starts: Uint32Array.from([...starts, orders.length]) };
});

/** The times in units of a scale. An open end is infinitely far; those of an open start are listed apart. */
const timeUnits = remembered((scale: TimeScale, index: StoryIndex) => {
	const { orders, starts } = sharedTimes(index);
	const count = starts.length - 1;
	const spanAt = (place: number) => index.events[orders[starts[place] ?? 0] ?? 0]?.span;
	const from = new Float64Array(count);
	const to = new Float64Array(count);
	const open: number[] = [];
	for (let place = 0; place < count; place++) {
		const span = spanAt(place);
		if (!span) continue;
		from[place] = scale.toUnit(span.earliest);
		to[place] = span.openEnd ? Infinity : scale.toUnit(span.latest + 1);
		if (span.openStart) open.push(place);
	}
	const lengths = greatestOf(count, (place) => (to[place] ?? 0) - (from[place] ?? 0));
	const ends = greatestOf(count, (place) => to[place] ?? 0);
	return { from, lengths, ends, open };
});

/**
 * The times of a story that take up at least so many units of a scale and reach into a stretch of it, by their places in
 * `sharedTimes`; shorter ones are not gone through.
 */
export const timesWithin = (
	scale: TimeScale,
	index: StoryIndex,
	[start, end]: readonly [number, number],
	least: number
): readonly number[] => {
	const { from, lengths, ends, open } = timeUnits(scale, index);
	const count = from.length;
	const inside = firstPlace(0, count, (place) => (from[place] ?? 0) >= start);
	const later = firstPlace(inside, count, (place) => (from[place] ?? 0) > end);
	return [
		...new Set([
			...open,
			...ends.allAtLeast(start, 0, inside),
			...lengths.allAtLeast(least, inside, later)
		])
	];
};
