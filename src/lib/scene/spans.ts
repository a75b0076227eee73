import type { PlacedEvent } from '../core/story/index-story.ts';
import type { SceneContext } from './context.ts';
import type { Projection } from './poles.ts';
import type { SpanMark } from './scene.ts';

/** Middle below the line and height of the bars of each track, in pixels. */
const TRACKS = [
	{ shift: 0, height: 6 },
	{ shift: 11, height: 3 },
	{ shift: 17, height: 3 }
] as const;

interface Bar {
	readonly x1: number;
	readonly x2: number;
	readonly events: readonly PlacedEvent[];
}

/** Bars of the times that are not known to the minute. Events of one and the same time share a bar. */
const gatherBars = (context: SceneContext, projection: Projection): Bar[] => {
	const { width } = context.frame;
	const byTime = new Map<string, PlacedEvent[]>();
	for (const placed of context.index.events) {
		const key = `${placed.span.earliest}/${placed.span.latest}`;
		byTime.set(key, [...(byTime.get(key) ?? []), placed]);
	}
	return [...byTime.values()]
		.flatMap((events) => {
			const span = events[0]?.span;
			if (!span) return [];
			const x1 = Math.max(0, span.openStart ? 0 : projection.x(span.earliest));
			const x2 = Math.min(width, span.openEnd ? width : projection.x(span.latest + 1));
			return x2 - x1 < 3 ? [] : [{ x1, x2, events }];
		})
		.sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1));
};

/**
 * Draws each event's possible time as a bar along the line. The shortest lie on the line itself, longer ones that would
 * cover them beneath.
 */
export const drawSpans = (
	context: SceneContext,
	projection: Projection,
	lineY: number
): SpanMark[] => {
	const tracks: Bar[][] = [];
	return gatherBars(context, projection).map((bar) => {
		const free = (track: Bar[]): boolean =>
			track.every((other) => bar.x2 <= other.x1 || bar.x1 >= other.x2);
		const found = tracks.findIndex(free);
		const at = found >= 0 ? found : Math.min(tracks.length, TRACKS.length - 1);
		(tracks[at] ??= []).push(bar);
		const spans = bar.events.map(({ span }) => span);
		const x = bar.x1 + 1;
		const { shift, height } = TRACKS[at] ?? TRACKS[0];
		return {
			id: bar.events[0]?.event.id ?? '',
			events: bar.events.map(({ event }) => event.id),
			box: { x, y: lineY + shift - height / 2, width: Math.max(1, bar.x2 - bar.x1 - 2), height },
			fill: context.theme.span,
			fadeStart: spans.some((span) => span.openStart || span.approximate),
			fadeEnd: spans.some((span) => span.openEnd || span.approximate),
			emphasis: 'normal'
		};
	});
};
