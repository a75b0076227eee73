import { MODES } from '../story/modes.ts';
import { remembered } from '../story/remembered.ts';
import { LANES, statementTable } from '../story/statement-table.ts';
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

/** The table of what a filter shows; made when it is first asked for. */
export const shownTable = remembered((shown: ShownStatements): ShownTable => {
	const { index, passes } = shown;
	const { sides } = index.story;
	const { modes } = index.columns;
	const { hanging, starts: all, lanes, sides: sideOf } = statementTable(index);
	const passing = passes && new Uint8Array(modes.length).map((_, number) => Number(passes(number)));
	const made = LANES.map(() => ({
		numbers: new Uint32Array(hanging.length),
		starts: new Uint32Array(all.length),
		count: 0
	}));
	for (let order = 0; order + 1 < all.length; order++) {
		for (let at = all[order] ?? 0; at < (all[order + 1] ?? 0); at++) {
			const number = hanging[at] ?? 0;
			const lane = made[lanes[number] ?? 0];
			if (lane && (!passing || passing[number] === 1)) lane.numbers[lane.count++] = number;
		}
		for (const { starts, count } of made) starts[order + 1] = count;
	}
	/** The counts of one side in a lane that others share. */
	const countSide = ({ numbers, starts }: (typeof made)[number], side: number): Uint32Array => {
		const counts = new Uint32Array(starts.length);
		let count = 0;
		for (let order = 0; order + 1 < starts.length; order++) {
			for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at++) {
				if (sideOf[numbers[at] ?? 0] === side) count++;
			}
			counts[order + 1] = count;
		}
		return counts;
	};
	const tableOf = (lane: Lane): LaneTable => {
		const one = made[LANES.indexOf(lane)];
		if (!one) throw new RangeError(`Expected a lane, found ${lane}.`);
		const heard = new Uint8Array(sides.length + 1);
		for (let at = 0; at < one.count; at++) heard[sideOf[one.numbers[at] ?? 0] ?? 0] = 1;
		const places = [...heard.keys()].filter((side) => heard[side] === 1);
		return {
			numbers: one.numbers.slice(0, one.count),
			starts: one.starts,
			// A lane of one side needs no second count.
			sides: new Map(
				places.map((side) => [side, places.length > 1 ? countSide(one, side) : one.starts])
			)
		};
	};
	const heard = Array.from({ length: sides.length + 1 }, () => ({ said: 0, quotes: 0 }));
	const quote = MODES.indexOf('quote');
	for (let number = 0; number < modes.length; number++) {
		const side = heard[sideOf[number] ?? 0];
		if (!side || passing?.[number] === 0) continue;
		side.said++;
		if (modes[number] === quote) side.quotes++;
	}
	return {
		lanes: { above: tableOf('above'), line: tableOf('line'), below: tableOf('below') },
		heard: heard.slice(0, sides.length)
	};
});
