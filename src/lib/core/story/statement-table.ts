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

const NOWHERE = 0xffff_ffff;

/** The table of a story; made when it is first asked for. */
export const statementTable = remembered((index: StoryIndex): StatementTable => {
	const { statements, sides: all } = index.story;
	const lanes = new Uint8Array(statements.length);
	const sides = new Uint16Array(statements.length);
	const orders = new Uint32Array(statements.length);
	const starts = new Uint32Array(index.events.length + 1);
	const places = new Map(
		[...index.speaker].map(([id, { side }]) => {
			const at = all.findIndex((one) => one.id === side);
			return [
				id,
				{ lane: LANES.indexOf(laneOf(index, id)), side: at < 0 ? all.length : at }
			] as const;
		})
	);
	const nowhere = { lane: LANES.indexOf('line'), side: all.length };
	statements.forEach(({ about, speaker }, number) => {
		const { lane, side } = places.get(speaker) ?? nowhere;
		lanes[number] = lane;
		sides[number] = side;
		const order = index.event.get(about[0] ?? '')?.order;
		orders[number] = order ?? NOWHERE;
		if (order !== undefined) starts[order + 1] = (starts[order + 1] ?? 0) + 1;
	});
	for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
	const next = starts.slice();
	const hanging = new Uint32Array(starts.at(-1) ?? 0);
	orders.forEach((order, number) => {
		if (order === NOWHERE) return;
		const at = next[order] ?? 0;
		hanging[at] = number;
		next[order] = at + 1;
	});
	return { hanging, starts, lanes, sides };
});

/** The number of a statement, looked for once. */
export const numberOf = remembered(
	(statement: StoryIndex['story']['statements'][number], index: StoryIndex): number =>
		index.story.statements.indexOf(statement)
);
