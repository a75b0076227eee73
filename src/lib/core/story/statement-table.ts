import type { StoryIndex } from './index-story.ts';
import { laneOf } from './lane-of.ts';
import { remembered } from './remembered.ts';
import type { Lane } from './story.ts';

/** The lanes by their number in a `StatementTable`. */
export const LANES: readonly Lane[] = ['above', 'line', 'below'];

/** Where each statement of a story hangs. A statement’s number is its place in the file, from 0. */
export interface StatementTable {
	/** Numbers of the statements that hang on events: by event in time order, then in the order of the file. */
	readonly hanging: Uint32Array;
	/** Where the statements of each event begin in `hanging`, by its order; one entry more, for the end. */
	readonly starts: Uint32Array;
	/** Place in `LANES`, by number of statement. */
	readonly lanes: Uint8Array;
	/** Place among the sides of the story, by number of statement; as many as there are sides for none. */
	readonly sides: Uint16Array;
}

/** The table of a story; made when it is first asked for. */
export const statementTable = remembered((index: StoryIndex): StatementTable => {
	const { sides: all, speakers } = index.story;
	const { hanging, starts, speakers: said } = index.columns;
	// The last entry is that of statements by nobody known.
	const laneBy = Uint8Array.of(
		...speakers.map(({ id }) => LANES.indexOf(laneOf(index, id))),
		LANES.indexOf('line')
	);
	const sideBy = Uint16Array.of(
		...speakers
			.map(({ side }) => all.findIndex(({ id }) => id === side))
			.map((at) => (at < 0 ? all.length : at)),
		all.length
	);
	const lanes = new Uint8Array(said.length);
	const sides = new Uint16Array(said.length);
	for (let number = 0; number < said.length; number++) {
		const place = said[number] ?? 0;
		lanes[number] = laneBy[place] ?? 0;
		sides[number] = sideBy[place] ?? 0;
	}
	return { hanging, starts, lanes, sides };
});

/** How many statements hang on each event in one lane, by order of the event. */
export const countsIn = remembered((table: StatementTable): readonly Uint32Array[] =>
	LANES.map((_, lane) => {
		const { hanging, starts, lanes } = table;
		const counts = new Uint32Array(starts.length - 1);
		for (let order = 0; order < counts.length; order++) {
			let count = 0;
			for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at++) {
				count += Number(lanes[hanging[at] ?? 0] === lane);
			}
			counts[order] = count;
		}
		return counts;
	})
);
