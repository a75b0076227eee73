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
	const { statements, sides } = index.story;
	const table = statementTable(index);
	const events = index.events.length;
	const passing = Uint8Array.from(statements, (statement) => Number(passes(statement)));
	const heard = sides.map(() => ({ said: 0, quotes: 0 }));
	const laneTable = (lane: number): LaneTable => {
		const starts = new Uint32Array(events + 1);
		const bySide = new Map<number, Uint32Array>();
		const numbers: number[] = [];
		for (let order = 0; order < events; order++) {
			starts[order] = numbers.length;
			for (let at = table.starts[order] ?? 0; at < (table.starts[order + 1] ?? 0); at++) {
				const number = table.hanging[at] ?? 0;
				if (passing[number] === 0 || table.lanes[number] !== lane) continue;
				numbers.push(number);
				const side = table.sides[number] ?? 0;
				let counts = bySide.get(side);
				if (!counts) bySide.set(side, (counts = new Uint32Array(events + 1)));
				counts[order + 1] = (counts[order + 1] ?? 0) + 1;
			}
		}
		starts[events] = numbers.length;
		for (const counts of bySide.values()) {
			for (let i = 1; i <= events; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
		}
		const only = bySide.size === 1 ? [...bySide.keys()] : [];
		return {
			numbers: Uint32Array.from(numbers),
			starts,
			// A lane of one side needs no second count.
			sides: new Map([...bySide, ...only.map((side) => [side, starts] as const)])
		};
	};
	statements.forEach(({ mode }, number) => {
		const side = heard[table.sides[number] ?? 0];
		if (!side || passing[number] === 0) return;
		side.said++;
		if (mode === 'quote') side.quotes++;
	});
	const [above, line, below] = LANES.map((_, lane) => laneTable(lane)) as [
		LaneTable,
		LaneTable,
		LaneTable
	];
	return { lanes: { above, line, below }, heard };
});
