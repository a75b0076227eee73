import { firstPlace } from '../core/story/first-place.ts';
import { greatestOf } from '../core/story/greatest.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import { sortedPlaces } from '../core/story/sorted-places.ts';
import { TRAITS } from '../core/story/story-columns.ts';
import type { TimeScale } from './scale.ts';

/** The times that events of a story may have happened in. Events of one and the same time share an entry. */
export interface SharedTimes {
	/** Orders of all events: by start, then by end, then by order. */
	readonly orders: Uint32Array;
	/** Where the events of each time begin in `orders`; one entry more, for the end. */
	readonly starts: Uint32Array;
}

/** The times of a story, ascending. */
export const sharedTimes = remembered(({ columns }: StoryIndex): SharedTimes => {
	const { earliest: from, latest: to } = columns;
	const orders = sortedPlaces(from, sortedPlaces(to));
	const starts = new Uint32Array(orders.length + 1);
	let count = 0;
	for (let i = 0; i < orders.length; i++) {
		const [order = 0, before = -1] = [orders[i], orders[i - 1]];
		if (i === 0 || from[order] !== from[before] || to[order] !== to[before]) starts[count++] = i;
	}
	starts[count] = orders.length;
	return { orders, starts: starts.slice(0, count + 1) };
});

/** The times in units of a scale. An open end is infinitely far; those of an open start are listed apart. */
const timeUnits = remembered((scale: TimeScale, index: StoryIndex) => {
	const { orders, starts } = sharedTimes(index);
	const count = starts.length - 1;
	const { earliest, latest, traits } = index.columns;
	const from = new Float64Array(count);
	const to = new Float64Array(count);
	const open: number[] = [];
	for (let place = 0; place < count; place++) {
		const order = orders[starts[place] ?? 0] ?? 0;
		const trait = traits[order] ?? 0;
		from[place] = scale.toUnit(earliest[order] ?? 0);
		to[place] = trait & TRAITS.openEnd ? Infinity : scale.toUnit((latest[order] ?? 0) + 1);
		if (trait & TRAITS.openStart) open.push(place);
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
