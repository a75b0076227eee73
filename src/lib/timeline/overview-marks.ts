import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';

/** An event on the strip, with its statements as small bars. Pixels; heights from the line outwards. */
export interface OverviewMark {
	/** Event id. */
	readonly id: string;
	readonly x: number;
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

/** Marks of all events, above and below as their sides lie; statements that are not shown have none. */
export const overviewMarks = (
	index: StoryIndex,
	shown: Shown,
	x: (time: number) => number
): readonly OverviewMark[] =>
	index.events.map(({ event, position }) => {
		const statements = (index.hanging.get(event.id) ?? []).filter(({ id }) => shown.has(id));
		const bars = [true, false].flatMap((above) => {
			const sides = index.story.sides.filter((side) => side.lane === (above ? 'above' : 'below'));
			const counts = sides.map((side) => ({
				side: side.id,
				count: statements.filter((s) => index.speaker.get(s.speaker)?.side === side.id).length
			}));
			const total = counts.reduce((sum, { count }) => sum + count, 0);
			const each = Math.min(EACH, ROOM / Math.max(1, total));
			let from = 3;
			return counts
				.filter(({ count }) => count > 0)
				.map(({ side, count }) => {
					const bar = { side, above, from, height: count * each };
					from += bar.height;
					return bar;
				});
		});
		return { id: event.id, x: x(position), bars };
	});

/** Bars for the times that are wide enough to be seen. */
export const overviewSpans = (
	index: StoryIndex,
	x: (time: number) => number
): readonly OverviewSpan[] =>
	index.events
		.map(({ event, span }) => {
			const ends = [x(span.earliest), x(span.latest + 1)];
			return { id: event.id, x1: Math.min(...ends), x2: Math.max(...ends) };
		})
		.filter(({ x1, x2 }) => x2 - x1 >= LEAST_SPAN);
