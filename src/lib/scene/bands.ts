import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import { LANES, statementTable } from '../core/story/statement-table.ts';
import type { Lane } from '../core/story/story.ts';
import type { Frame } from './frame.ts';
import type { Box } from './scene.ts';

/** The horizontal bands of the stage, from top to bottom. All in pixels. */
export interface Bands {
	readonly above: Box;
	readonly below: Box;
	/** Height of the row of side names at the outer end of each lane. */
	readonly nameRow: number;
	/** The line of time. */
	readonly lineY: number;
	/** Where the cards above begin: beyond the arcs. */
	readonly footAbove: number;
	/** Titles, dates and voices that are no party. */
	readonly labels: Box;
	/** Foot of the lane below. */
	readonly footBelow: number;
	/** Room for cards in either lane, the row of names not counted. */
	readonly roomAbove: number;
	readonly roomBelow: number;
	/** Baseline of the labels of the axis. */
	readonly axisY: number;
}

const NAME_ROW = 28;
const AXIS_ROW = 24;
const LABELS_TOP = 26;
/** The least part of the room for cards that either lane has: on a page the line hardly moves. */
const LEAST_SHARE = { page: 0.43, static: 0.36 } as const;

/** Lanes that any side of the story has. */
const hasLane = (index: StoryIndex, lane: Lane): boolean =>
	index.story.sides.some((side) => side.lane === lane);

/** Most statements that hang on one event, by lane. */
const deepestOf = remembered((index: StoryIndex): Readonly<Record<Lane, number>> => {
	const { hanging, starts, lanes } = statementTable(index);
	const deepestIn = (lane: Lane): number => {
		const number = LANES.indexOf(lane);
		let deepest = 0;
		for (let order = 0; order + 1 < starts.length; order++) {
			const [from, to] = [starts[order] ?? 0, starts[order + 1] ?? 0];
			// No more than all of its statements hang in the lane.
			if (to - from <= deepest) continue;
			let count = 0;
			for (let at = from; at < to; at++) count += Number(lanes[hanging[at] ?? 0] === number);
			deepest = Math.max(deepest, count);
		}
		return deepest;
	};
	return { above: deepestIn('above'), line: deepestIn('line'), below: deepestIn('below') };
});

/**
 * Divides the height. The line moves a little towards the side that says less, so that the other's cards have room; it
 * depends on the story alone, so that panning and filtering never move it.
 */
export const divideHeight = (
	index: StoryIndex,
	{ width, height, kind = 'page' }: Pick<Frame, 'width' | 'height' | 'kind'>
): Bands => {
	const { above, below, line } = deepestOf(index);
	const low = height < 520;
	const voices = line > 0;
	// What stands still may give the voices of no party more room; on a page each pixel of the lanes counts more.
	const usual = low ? 32 : 46;
	const roomy = Math.min(104, Math.max(usual, Math.round(height * 0.11)));
	const voiceHeight = kind === 'static' ? roomy : usual;
	const labelHeight = (low ? 54 : 72) + (voices ? voiceHeight : 0);
	const gutter = index.story.links.length > 0 ? (low ? 30 : 42) : 18;
	const fixed = gutter + LABELS_TOP + labelHeight + AXIS_ROW;
	const rest = Math.max(0, height - fixed);

	const least = LEAST_SHARE[kind];
	const share = Math.min(1 - least, Math.max(least, above / Math.max(1, above + below)));
	const upper = !hasLane(index, 'below') ? 1 : !hasLane(index, 'above') ? 0 : share;
	const aboveHeight = rest * upper;

	const footAbove = Math.round(aboveHeight);
	const lineY = footAbove + gutter;
	const labelsTop = lineY + LABELS_TOP;
	const footBelow = labelsTop + labelHeight;
	const bottom = height - AXIS_ROW;
	return {
		above: { x: 0, y: 0, width, height: footAbove },
		below: { x: 0, y: footBelow, width, height: Math.max(0, bottom - footBelow) },
		nameRow: NAME_ROW,
		lineY,
		footAbove,
		labels: { x: 0, y: labelsTop, width, height: labelHeight },
		footBelow,
		roomAbove: Math.max(0, footAbove - NAME_ROW),
		roomBelow: Math.max(0, bottom - footBelow - NAME_ROW - 6),
		axisY: height - 8
	};
};
