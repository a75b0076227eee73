import type { PlacedEvent } from '../core/story/placed-event.ts';
import type { SceneContext } from './context.ts';
import { ROUNDING, type Projection } from './poles.ts';
import type { TimeScale } from './scale.ts';
import type { Box, SpanMark } from './scene.ts';
import { sharedTimes, timesWithin } from './shared-times.ts';

/** Where the bars of a track lie beside the line: the distance of their middle, and how thick they are. Pixels. */
export interface Track {
	readonly shift: number;
	readonly height: number;
}

const TRACKS: readonly Track[] = [
	{ shift: 0, height: 6 },
	{ shift: 11, height: 3 },
	{ shift: 17, height: 3 }
];

/** Shorter bars are not drawn, in pixels. */
const LEAST = 3;
/** Most bars at once; the longest of more. */
const MAX_BARS = 300;

interface Bar {
	readonly x1: number;
	readonly x2: number;
	/** Its time by the place in `sharedTimes`, and the order of its first event. */
	readonly place: number;
	readonly first: number;
}

/** The line that bars lie along. Pixels from where it begins. */
export interface Along {
	readonly from: number;
	readonly to: number;
	/** Where a time stands; where it has several places, the first for the start of a bar and the last for its end. */
	readonly at: (time: number, end: boolean) => number;
	readonly tracks: readonly Track[];
	/** A bar as a box of the frame, by its ends. */
	readonly box: (start: number, end: number, track: Track) => Box;
}

/** Bars of the times that are not known to the minute. Events of one and the same time share a bar. */
const gatherBars = (
	{ index }: SceneContext,
	{ from, to, at }: Along,
	places: readonly number[]
): Bar[] => {
	const { orders, starts } = sharedTimes(index);
	return places
		.flatMap((place) => {
			const first = orders[starts[place] ?? 0] ?? 0;
			const span = index.events[first]?.span;
			if (!span) return [];
			const x1 = Math.max(from, span.openStart ? from : at(span.earliest, false));
			const x2 = Math.min(to, span.openEnd ? to : at(span.latest + 1, true));
			return x2 - x1 < LEAST ? [] : [{ x1, x2, place, first }];
		})
		.sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1) || a.first - b.first)
		.slice(-MAX_BARS);
};

/** The events of a bar, as many as are looked at. */
const eventsIn = ({ index, listed }: SceneContext, place: number): readonly PlacedEvent[] => {
	const { orders, starts } = sharedTimes(index);
	const from = starts[place] ?? 0;
	const events = orders.subarray(from, Math.min(starts[place + 1] ?? 0, from + listed));
	return [...events].flatMap((order) => index.events[order] ?? []);
};

/**
 * Draws each event's possible time as a bar along a line. The shortest lie in the first track, longer ones beside them.
 * @param places of the times in `sharedTimes` that may be long enough; by default all
 */
export const drawSpansAlong = (
	context: SceneContext,
	along: Along,
	places: readonly number[] = [...sharedTimes(context.index).starts.keys()].slice(0, -1)
): SpanMark[] => {
	const tracks: Bar[][] = [];
	const { starts } = sharedTimes(context.index);
	return gatherBars(context, along, places).map((bar) => {
		const free = (track: Bar[]): boolean =>
			track.every((other) => bar.x2 <= other.x1 || bar.x1 >= other.x2);
		const found = tracks.findIndex(free);
		const at = found >= 0 ? found : Math.min(tracks.length, along.tracks.length - 1);
		(tracks[at] ??= []).push(bar);
		const events = eventsIn(context, bar.place);
		const spans = events.map(({ span }) => span);
		const [span] = spans;
		return {
			id: events[0]?.event.id ?? '',
			events: events.map(({ event }) => event.id),
			count: (starts[bar.place + 1] ?? 0) - (starts[bar.place] ?? 0),
			time: [span?.earliest ?? 0, span?.latest ?? 0],
			box: along.box(
				bar.x1 + 1,
				Math.max(bar.x1 + 2, bar.x2 - 1),
				along.tracks[at] ?? { shift: 0, height: 3 }
			),
			fill: context.theme.span,
			fadeStart: spans.some((one) => one.openStart || one.approximate),
			fadeEnd: spans.some((one) => one.openEnd || one.approximate),
			emphasis: 'normal'
		};
	});
};

/**
 * Draws each event's possible time as a bar along the line. The shortest lie on the line itself, longer ones that would
 * cover them beneath.
 */
export const drawSpans = (
	context: SceneContext,
	scale: TimeScale,
	projection: Projection,
	lineY: number
): SpanMark[] => {
	const { width } = context.frame;
	const inSight = [projection.unitAt(0), projection.unitAt(width)] as const;
	// Rounding must not leave out a bar that is just long enough.
	const least = (LEAST - ROUNDING) / projection.zoom;
	return drawSpansAlong(
		context,
		{
			from: 0,
			to: width,
			at: projection.x,
			tracks: TRACKS,
			box: (start, end, { shift, height }) => ({
				x: start,
				y: lineY + shift - height / 2,
				width: end - start,
				height
			})
		},
		timesWithin(scale, context.index, inSight, least)
	);
};
