import type { PlacedEvent, StoryIndex } from '../core/story/index-story.ts';
import type { TimeWindow } from '../core/view/view.ts';
import type { TimeScale } from './scale.ts';

/** Room between either end of the frame and the first or last node: the widest count fits in it. Pixels. */
export const INSET = 34;
/** Room that is kept free at the right edge of the frame, in pixels. */
export const MARGIN = 12;
/** Events closer than this on screen stand at one node, in pixels. */
const MIN_PITCH = 36;

/** Where times stand on screen. */
export interface Projection {
	/** UTC ms to pixels. */
	readonly x: (time: number) => number;
}

/** Maps a window on a scale to the width of a frame. */
export const project = (scale: TimeScale, window: TimeWindow, width: number): Projection => {
	const from = scale.toUnit(window[0]);
	const to = scale.toUnit(window[1]);
	const zoom = (width - 2 * INSET) / (to - from);
	return { x: (time) => INSET + (scale.toUnit(time) - from) * zoom };
};

/** One node on the line with the events that stand at it. */
export interface Pole {
	/** Event id, or `crowd:<first event id>` for several. */
	readonly id: string;
	readonly x: number;
	readonly events: readonly PlacedEvent[];
}

/**
 * Gathers events into poles that stand at least `MIN_PITCH` apart. Counted from the first event of the story, not of the
 * window, so that panning never regroups them.
 */
export const gatherPoles = (index: StoryIndex, projection: Projection): Pole[] => {
	const poles: { x: number; events: PlacedEvent[] }[] = [];
	for (const placed of index.events) {
		const x = projection.x(placed.position);
		const last = poles.at(-1);
		if (last && x - last.x < MIN_PITCH) last.events.push(placed);
		else poles.push({ x, events: [placed] });
	}
	return poles.map(({ x, events }) => {
		const id = events[0]?.event.id ?? '';
		return { id: events.length > 1 ? `crowd:${id}` : id, x, events };
	});
};
