import { greatestOf } from '../core/story/greatest.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { Pole } from './poles.ts';

type Stretch = Pick<Pole, 'from' | 'to'>;

const timesOf = remembered(({ events }: StoryIndex) => {
	const of = (valueAt: (placed: (typeof events)[number]) => number) =>
		greatestOf(events.length, (order) => {
			const placed = events[order];
			return placed ? valueAt(placed) : -Infinity;
		});
	return {
		first: of(({ span, position }) => -(span.openStart ? position : span.earliest)),
		last: of(({ span, position }) => (span.openEnd ? position : span.latest)),
		years: of(({ span }) => Number(span.precision === 'year'))
	};
});

/** When the events of a stretch may have happened: first and last instant in UTC ms, and whether only a year is known of one. */
export const timesOn = (
	index: StoryIndex,
	{ from, to }: Stretch
): { readonly first: number; readonly last: number; readonly hasYear: boolean } => {
	const { first, last, years } = timesOf(index);
	return {
		first: -first.over(from, to),
		last: last.over(from, to),
		hasYear: years.over(from, to) > 0
	};
};

const contestedBefore = remembered(({ events, contested }: StoryIndex): Uint32Array => {
	let count = 0;
	return Uint32Array.from([
		0,
		...events.map(({ event }) => (count += Number(contested.has(event.id))))
	]);
});

/** Whether the accounts differ on one of the events of a stretch. */
export const isContested = (index: StoryIndex, { from, to }: Stretch): boolean => {
	const counts = contestedBefore(index);
	return (counts[to] ?? 0) > (counts[from] ?? 0);
};
