import { MODES } from '../story/modes.ts';
import { remembered } from '../story/remembered.ts';
import type { StoryIndex } from '../story/index-story.ts';
import { LANES, statementTable, type StatementTable } from '../story/statement-table.ts';
import type { Lane } from '../story/story.ts';
import type { ShownStatements } from './shown.ts';

/** The statements of one lane that a filter shows. */
export interface LaneTable {
	/** Their numbers: by event in time order, then in the order of the file. */
	readonly numbers: Uint32Array;
	/** Where those of each event begin in `numbers`, by its order; one entry more, for the end. */
	readonly starts: Uint32Array;
	/** The same counts for each side that speaks in the lane, by its place among the sides of the story. */
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

/** What the tables of a filter are made of. */
interface Source extends StatementTable {
	readonly isShown: (number: number) => boolean;
}

const numbersIn = ({ hanging, starts: all, lanes, isShown }: Source, lane: number) => {
	const numbers = new Uint32Array(hanging.length);
	const starts = new Uint32Array(all.length);
	let count = 0;
	for (let order = 0; order + 1 < all.length; order++) {
		const end = all[order + 1] ?? 0;
		for (let at = all[order] ?? 0; at < end; at++) {
			const number = hanging[at] ?? 0;
			if (lanes[number] === lane && isShown(number)) numbers[count++] = number;
		}
		starts[order + 1] = count;
	}
	return { numbers: numbers.slice(0, count), starts };
};

const laneTable = (source: Source, lane: number): LaneTable => {
	const { numbers, starts } = numbersIn(source, lane);
	/** The counts of one side in a lane that others share. */
	const countSide = (side: number): Uint32Array => {
		const counts = new Uint32Array(starts.length);
		let count = 0;
		let at = 0;
		for (let order = 0; order + 1 < starts.length; order++) {
			for (const end = starts[order + 1] ?? 0; at < end; at++) {
				if (source.sides[numbers[at] ?? 0] === side) count++;
			}
			counts[order + 1] = count;
		}
		return counts;
	};
	const places = new Set<number>();
	let last = -1;
	for (const number of numbers) {
		const side = source.sides[number] ?? 0;
		if (side !== last) places.add((last = side));
	}
	const sides = [...places].sort((a, b) => a - b);
	return {
		numbers,
		starts,
		// A lane of one side needs no second count.
		sides: new Map(sides.map((side) => [side, places.size > 1 ? countSide(side) : starts]))
	};
};

const heardOf = ({ story, columns: { modes } }: StoryIndex, { sides, isShown }: Source) => {
	const said = new Uint32Array(story.sides.length + 1);
	const quotes = new Uint32Array(story.sides.length + 1);
	const quote = MODES.indexOf('quote');
	for (let number = 0; number < modes.length; number++) {
		if (!isShown(number)) continue;
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
	const source: Source = {
		...statementTable(index),
		isShown: (number) => !passing || passing[number] === 1
	};
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
