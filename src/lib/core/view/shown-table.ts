import { firstPlace } from '../story/first-place.ts';
import { MODES } from '../story/modes.ts';
import { remembered } from '../story/remembered.ts';
import type { StoryIndex } from '../story/index-story.ts';
import { LANES, statementTable, type StatementTable } from '../story/statement-table.ts';
import type { Lane } from '../story/story.ts';
import { shownStatements, type Found } from './filter.ts';
import type { ShownStatements } from './shown.ts';
import type { Filter } from './view.ts';

/** The statements of one lane that a filter shows. */
export interface LaneTable {
	/** Their numbers: by event in time order, then in the order of the file. */
	readonly numbers: Uint32Array;
	/** Where those of each event begin in `numbers`, by its order; one entry more, for the end. */
	readonly starts: Uint32Array;
	/** Places in `numbers` of what each side says, ascending, by its place among the sides of the story; in their order. */
	readonly sides: ReadonlyMap<number, Uint32Array>;
}

/** How much of one side is heard. */
export interface Heard {
	readonly said: number;
	readonly quotes: number;
}

/** What a filter shows, counted by event and lane, so that any stretch of time is counted by two look-ups. */
export interface ShownTable {
	readonly lanes: Readonly<Record<Lane, LaneTable>>;
	/** By place among the sides of the story. */
	readonly heard: readonly Heard[];
}

/** Statements on the events from one place in time order to before another. */
export const countBetween = ({ starts }: LaneTable, from: number, to: number): number =>
	(starts[to] ?? 0) - (starts[from] ?? 0);

/** Those of one side among them. */
export const countOfSide = (
	{ starts, sides }: LaneTable,
	side: number,
	from: number,
	to: number
): number => {
	const places = sides.get(side) ?? new Uint32Array();
	const before = (end: number): number =>
		firstPlace(0, places.length, (at) => (places[at] ?? 0) >= end);
	return before(starts[to] ?? 0) - before(starts[from] ?? 0);
};

/** What the tables of a filter are made of. */
interface Source extends StatementTable {
	/** 1 for what is shown and 0 for what is not, by number; `null` where all is shown. */
	readonly passing: Uint8Array | null;
}

const numbersIn = ({ hanging, starts: all, lanes, passing }: Source, lane: number) => {
	const numbers = new Uint32Array(hanging.length);
	const starts = new Uint32Array(all.length);
	let count = 0;
	let at = 0;
	for (let order = 0; order + 1 < all.length; order++) {
		for (const end = all[order + 1] ?? 0; at < end; at++) {
			const number = hanging[at] ?? 0;
			if (lanes[number] === lane && passing?.[number] !== 0) numbers[count++] = number;
		}
		starts[order + 1] = count;
	}
	return { numbers: numbers.slice(0, count), starts };
};

/** The places of a list at which each value stands, by value. */
const placesByValue = (list: Uint16Array): ReadonlyMap<number, Uint32Array> => {
	const counts = new Map<number, number>();
	// Neighbours are often alike, so that runs of them are counted at once.
	for (let from = 0, to = 0; from < list.length; from = to) {
		const value = list[from] ?? 0;
		while (to < list.length && list[to] === value) to++;
		counts.set(value, (counts.get(value) ?? 0) + to - from);
	}
	const values = [...counts].sort(([a], [b]) => a - b);
	return new Map(
		values.map(([value, count]) => {
			const places = new Uint32Array(count);
			let next = 0;
			for (let place = 0; next < count; place++) if (list[place] === value) places[next++] = place;
			return [value, places];
		})
	);
};

const laneTable = (source: Source, lane: number): LaneTable => {
	const { numbers, starts } = numbersIn(source, lane);
	const sides = new Uint16Array(numbers.length);
	for (let at = 0; at < numbers.length; at++) sides[at] = source.sides[numbers[at] ?? 0] ?? 0;
	return { numbers, starts, sides: placesByValue(sides) };
};

const heardOf = ({ story, columns: { modes } }: StoryIndex, { sides, passing }: Source) => {
	const said = new Uint32Array(story.sides.length + 1);
	const quotes = new Uint32Array(story.sides.length + 1);
	const quote = MODES.indexOf('quote');
	for (let number = 0; number < modes.length; number++) {
		if (passing?.[number] === 0) continue;
		const side = sides[number] ?? 0;
		said[side] = (said[side] ?? 0) + 1;
		if (modes[number] === quote) quotes[side] = (quotes[side] ?? 0) + 1;
	}
	return story.sides.map((_, side): Heard => ({
		said: said[side] ?? 0,
		quotes: quotes[side] ?? 0
	}));
};

/** The table of what a filter shows; each part is made when it is first asked for. */
export const shownTable = remembered(({ index, passes }: ShownStatements): ShownTable => {
	const { length } = index.columns.modes;
	const passing = passes && new Uint8Array(length).map((_, number) => Number(passes(number)));
	const source: Source = { ...statementTable(index), passing };
	const made = new Map<Lane, LaneTable>();
	const laneOf = (lane: Lane): LaneTable => {
		const table = made.get(lane) ?? laneTable(source, LANES.indexOf(lane));
		made.set(lane, table);
		return table;
	};
	let heard: readonly Heard[] | null = null;
	return {
		lanes: {
			get above() {
				return laneOf('above');
			},
			get line() {
				return laneOf('line');
			},
			get below() {
				return laneOf('below');
			}
		},
		get heard() {
			return (heard ??= heardOf(index, source));
		}
	};
});

/** What has to be worked out of a table before a picture is drawn of it, each of which takes its time in a long story. */
export const stepsOf = (
	filter: Filter,
	index: StoryIndex,
	found: Found | null
): readonly (() => unknown)[] => {
	const table = (): ShownTable => shownTable(shownStatements(index, filter, found));
	return [table, ...LANES.map((lane) => () => table().lanes[lane]), () => table().heard];
};
