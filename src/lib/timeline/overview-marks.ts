import { firstPlace } from '../core/story/first-place.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { ShownStatements } from '../core/view/shown.ts';
import { countBetween, countOfSide, shownTable } from '../core/view/shown-table.ts';

/** An event on the strip, or all of a stretch of it, with the statements as small bars. Pixels; heights from the line outwards. */
export interface OverviewMark {
	/** Event id, or the place in time order of the first of several. */
	readonly id: string;
	/** Its middle. */
	readonly x: number;
	/** Width of its bars. */
	readonly width: number;
	/** Whether it is one event rather than all of a stretch. */
	readonly single: boolean;
	readonly bars: readonly {
		readonly side: string;
		readonly above: boolean;
		/** Distance of its nearer end from the line. */
		readonly from: number;
		readonly height: number;
	}[];
}

/** The time an event may have happened in, where it is wide enough to be seen. */
export interface OverviewSpan {
	readonly id: string;
	readonly x1: number;
	readonly x2: number;
}

/** Highest stack of bars, and the usual height of one statement, in pixels. */
const ROOM = 15;
const EACH = 2.5;
/** Spans narrower than this tell nothing on the strip, in pixels. */
const LEAST_SPAN = 6;

/** More events than this are drawn as bars of what happened in equal stretches. */
const MOST_EVENTS = 400;
/** Width of such a stretch, in pixels. */
const STRETCH = 6;

/** How high bars stand on each other, from the line outwards, for so many statements of each side. */
const barsOf = (
	counts: readonly { readonly side: string; readonly count: number }[],
	above: boolean,
	each: number
): OverviewMark['bars'][number][] => {
	let from = 3;
	return counts
		.filter(({ count }) => count > 0)
		.map(({ side, count }) => {
			const bar = { side, above, from, height: count * each };
			from += bar.height;
			return bar;
		});
};

/** Events that stand in one stretch of the strip, by their places in time order; each stretch once, none without events. */
const stretchesOf = (
	{ columns: { positions } }: StoryIndex,
	x: (time: number) => number
): readonly { readonly from: number; readonly to: number; readonly x: number }[] => {
	const stretchAt = (order: number): number => Math.floor(x(positions[order] ?? 0) / STRETCH);
	const stretches = [];
	let from = 0;
	while (from < positions.length) {
		const stretch = stretchAt(from);
		const to = firstPlace(from + 1, positions.length, (order) => stretchAt(order) !== stretch);
		stretches.push({ from, to, x: (stretch + 0.5) * STRETCH });
		from = to;
	}
	return stretches;
};

/** A mirrored histogram: the highest bar has all the room, and the others their share of it. */
const crowdMarks = (
	index: StoryIndex,
	shown: ShownStatements,
	x: (time: number) => number
): readonly OverviewMark[] => {
	const { lanes } = shownTable(shown);
	const stretches = stretchesOf(index, x);
	const most = Math.max(
		1,
		...(['above', 'below'] as const).flatMap((lane) =>
			stretches.map(({ from, to }) => countBetween(lanes[lane], from, to))
		)
	);
	return stretches.map((stretch) => ({
		id: `${stretch.from}`,
		x: stretch.x,
		width: STRETCH - 1,
		single: false,
		bars: (['above', 'below'] as const).flatMap((lane) =>
			barsOf(
				[...lanes[lane].sides.keys()].map((place) => ({
					side: index.story.sides[place]?.id ?? '',
					count: countOfSide(lanes[lane], place, stretch.from, stretch.to)
				})),
				lane === 'above',
				ROOM / most
			)
		)
	}));
};

/**
 * Marks of all events, above and below as their sides lie; statements that are not shown have none. Of many events, bars of
 * all that lie in equal stretches.
 * @param x UTC ms to pixels, growing all along or falling
 */
export const overviewMarks = (
	index: StoryIndex,
	shown: ShownStatements,
	x: (time: number) => number
): readonly OverviewMark[] => {
	if (index.events.length > MOST_EVENTS) return crowdMarks(index, shown, x);
	return index.events.map(({ event, position }) => {
		const statements = (index.hanging.get(event.id) ?? []).filter(({ id }) => shown.has(id));
		const bars = [true, false].flatMap((above) => {
			const sides = index.story.sides.filter((side) => side.lane === (above ? 'above' : 'below'));
			const counts = sides.map((side) => ({
				side: side.id,
				count: statements.filter((s) => index.speaker.get(s.speaker)?.side === side.id).length
			}));
			const total = counts.reduce((sum, { count }) => sum + count, 0);
			return barsOf(counts, above, Math.min(EACH, ROOM / Math.max(1, total)));
		});
		return { id: event.id, x: x(position), width: 4, single: true, bars };
	});
};

/** Bars for the times that are wide enough to be seen; none among so many events that they would hide each other. */
export const overviewSpans = (
	index: StoryIndex,
	x: (time: number) => number
): readonly OverviewSpan[] =>
	index.events.length > MOST_EVENTS
		? []
		: index.events
				.map(({ event, span }) => {
					const ends = [x(span.earliest), x(span.latest + 1)];
					return { id: event.id, x1: Math.min(...ends), x2: Math.max(...ends) };
				})
				.filter(({ x1, x2 }) => x2 - x1 >= LEAST_SPAN);
