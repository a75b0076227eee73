import { firstPlace } from '../core/story/first-place.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { TimeWindow } from '../core/view/view.ts';
import { eventUnits } from './event-units.ts';
import type { TimeScale } from './scale.ts';

/** Room between either end of the frame and the first or last node: the widest count fits in it. Pixels. */
export const INSET = 34;
/** Room that is kept free at the right edge of the frame, in pixels. */
export const MARGIN = 12;
/** Events closer than this on screen stand at one node, in pixels. */
const MIN_PITCH = 36;
/** A window's own ends may be off by this much after rounding, in pixels. */
export const ROUNDING = 0.01;

/** Where times stand on screen. */
export interface Projection {
	/** UTC ms to pixels. */
	readonly x: (time: number) => number;
	/** Units of the scale to pixels. */
	readonly xOf: (unit: number) => number;
	/** Pixels to units of the scale. */
	readonly unitAt: (x: number) => number;
	/** Pixels that a unit takes. */
	readonly zoom: number;
}

/** Maps a window on a scale to the width of a frame. */
export const project = (scale: TimeScale, window: TimeWindow, width: number): Projection => {
	const from = scale.toUnit(window[0]);
	const to = scale.toUnit(window[1]);
	const zoom = (width - 2 * INSET) / (to - from);
	const xOf = (unit: number): number => INSET + (unit - from) * zoom;
	return {
		x: (time) => xOf(scale.toUnit(time)),
		xOf,
		unitAt: (x) => from + (x - INSET) / zoom,
		zoom
	};
};

/** One node on the line with the events that stand at it. */
export interface Pole {
	/** Event id, or `crowd:<first event id>` for several. */
	readonly id: string;
	readonly x: number;
	/** Its events by their order: from the first to before the second. */
	readonly from: number;
	readonly to: number;
}

/** A pole for the events of a stretch. */
export const poleOf = (index: StoryIndex, from: number, to: number, x: number): Pole => {
	const id = index.eventId(from);
	return { id: to - from > 1 ? `crowd:${id}` : id, x, from, to };
};

/** The poles of a window. */
export interface Gathered {
	readonly poles: readonly Pole[];
	/** The events that stand earlier than the window: those before this order. */
	readonly start: number;
	/** The events that stand later: those from this order on. */
	readonly end: number;
}

/** So many poles are gone through from the last certain one, before another way is tried to find one nearer by. */
const NEAR = 256;
/** How many poles before the window that other way begins: at first, and by how much more each time. */
const BACK = 32;

/**
 * Gathers events into poles that stand at least `MIN_PITCH` apart. Counted from the first event of the story, not of the
 * window, so that panning never regroups them; but only the poles in the window are made, and only events near it are
 * looked at: an event that stands so far from the one before begins a pole whatever came earlier, and where there is none
 * near, all ways of grouping that meet in one pole before the window agree from there on.
 */
export const gatherPoles = (
	index: StoryIndex,
	scale: TimeScale,
	projection: Projection,
	width: number
): Gathered => {
	const { units, gaps } = eventUnits(scale, index);
	const count = units.length;
	const xAt = (order: number): number => projection.xOf(units[order] ?? 0);
	const after = (pole: number): number => {
		const x = xAt(pole);
		return firstPlace(pole + 1, count, (order) => xAt(order) - x >= MIN_PITCH);
	};
	const firstFrom = (x: number): number => {
		let [low, high] = [0, count];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (xAt(middle) >= x) high = middle;
			else low = middle + 1;
		}
		return low;
	};

	const left = firstFrom(INSET - ROUNDING);
	/** The last event at or before the left edge that begins a pole for its distance from the one before. */
	const anchorBefore = (order: number): number => {
		const least = (MIN_PITCH - ROUNDING) / projection.zoom;
		for (let at = gaps.lastAtLeast(least, order + 1); at > 0; at = gaps.lastAtLeast(least, at)) {
			if (xAt(at) - xAt(at - 1) >= MIN_PITCH) return at;
		}
		return 0;
	};
	/** A pole between an anchor and the window that the first and the last possible grouping share. */
	const sharedBefore = (anchor: number): number | null => {
		for (let back = BACK; ; back *= 8) {
			const from = xAt(left) - back * MIN_PITCH;
			if (from - MIN_PITCH <= xAt(anchor)) return null;
			// The pole that the event `high` stands at begins with it or after `low`.
			let high = firstFrom(from);
			let low = firstPlace(
				firstFrom(from - MIN_PITCH - 1),
				high,
				(order) => xAt(high) - xAt(order) < MIN_PITCH
			);
			while (high < left && low !== high) [low, high] = [after(low), after(high)];
			if (low === high && high <= left) return high;
		}
	};
	const anchor = anchorBefore(Math.min(left, count - 1));
	const isFar = xAt(left) - xAt(anchor) > NEAR * MIN_PITCH;
	let pole = (isFar ? sharedBefore(anchor) : null) ?? anchor;
	while (pole < left) pole = after(pole);

	const start = pole;
	const poles: Pole[] = [];
	while (pole < count && xAt(pole) <= width - INSET + ROUNDING) {
		const next = after(pole);
		poles.push(poleOf(index, pole, next, xAt(pole)));
		pole = next;
	}
	return { poles, start, end: pole };
};
