import { firstPlace } from '../core/story/first-place.ts';
import { greatestOf } from '../core/story/greatest.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import { TRAITS } from '../core/story/story-columns.ts';
import type { Pole } from './poles.ts';

type Stretch = Pick<Pole, 'from' | 'to'>;

const timesOf = remembered(({ columns }: StoryIndex) => {
	const { positions, earliest, latest, traits } = columns;
	const is = (order: number, trait: number): boolean => ((traits[order] ?? 0) & trait) > 0;
	const of = (valueAt: (order: number) => number) => greatestOf(positions.length, valueAt);
	return {
		first: of((at) => -((is(at, TRAITS.openStart) ? positions : earliest)[at] ?? Infinity)),
		last: of((at) => (is(at, TRAITS.openEnd) ? positions : latest)[at] ?? -Infinity),
		years: of((at) => Number(is(at, TRAITS.year)))
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

/** Orders of the events on which accounts differ, ascending. */
const contestedOrders = remembered(({ event, contested }: StoryIndex): readonly number[] =>
	[...contested].flatMap((id) => event.get(id)?.order ?? []).sort((a, b) => a - b)
);

/** Whether the accounts differ on one of the events of a stretch. */
export const isContested = (index: StoryIndex, { from, to }: Stretch): boolean => {
	const orders = contestedOrders(index);
	const first = orders[firstPlace(0, orders.length, (at) => (orders[at] ?? 0) >= from)];
	return first !== undefined && first < to;
};
