import type { PlacedEvent } from '../core/story/index-story.ts';
import type { SceneContext } from './context.ts';
import type { Projection } from './poles.ts';
import type { Box, SpanMark } from './scene.ts';

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

interface Bar {
	readonly x1: number;
	readonly x2: number;
	readonly events: readonly PlacedEvent[];
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
const gatherBars = (context: SceneContext, { from, to, at }: Along): Bar[] => {
	const byTime = new Map<string, PlacedEvent[]>();
	for (const placed of context.index.events) {
		const key = `${placed.span.earliest}/${placed.span.latest}`;
		byTime.set(key, [...(byTime.get(key) ?? []), placed]);
	}
	return [...byTime.values()]
		.flatMap((events) => {
			const span = events[0]?.span;
			if (!span) return [];
			const x1 = Math.max(from, span.openStart ? from : at(span.earliest, false));
			const x2 = Math.min(to, span.openEnd ? to : at(span.latest + 1, true));
			return x2 - x1 < 3 ? [] : [{ x1, x2, events }];
		})
		.sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1));
};

/** Draws each event's possible time as a bar along a line. The shortest lie in the first track, longer ones beside them. */
export const drawSpansAlong = (context: SceneContext, along: Along): SpanMark[] => {
	const tracks: Bar[][] = [];
	return gatherBars(context, along).map((bar) => {
		const free = (track: Bar[]): boolean =>
			track.every((other) => bar.x2 <= other.x1 || bar.x1 >= other.x2);
		const found = tracks.findIndex(free);
		const at = found >= 0 ? found : Math.min(tracks.length, along.tracks.length - 1);
		(tracks[at] ??= []).push(bar);
		const spans = bar.events.map(({ span }) => span);
		return {
			id: bar.events[0]?.event.id ?? '',
			events: bar.events.map(({ event }) => event.id),
			box: along.box(
				bar.x1 + 1,
				Math.max(bar.x1 + 2, bar.x2 - 1),
				along.tracks[at] ?? { shift: 0, height: 3 }
			),
			fill: context.theme.span,
			fadeStart: spans.some((span) => span.openStart || span.approximate),
			fadeEnd: spans.some((span) => span.openEnd || span.approximate),
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
	projection: Projection,
	lineY: number
): SpanMark[] =>
	drawSpansAlong(context, {
		from: 0,
		to: context.frame.width,
		at: projection.x,
		tracks: TRACKS,
		box: (start, end, { shift, height }) => ({
			x: start,
			y: lineY + shift - height / 2,
			width: end - start,
			height
		})
	});
