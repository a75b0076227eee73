/** `[start, end]` in units of a `TimeScale`: home is `[0, 1]`, always `0 <= start < end <= 1`. */
export type UnitWindow = readonly [number, number];

/** The part of the stage that the window fills, in pixels. */
export interface Room {
	readonly left: number;
	readonly width: number;
}

/** A zoom as d3-zoom has it: what stands at pixel `p` at home stands at `p * k + x`. */
export interface Transform {
	/** Magnification, 1 at home. */
	readonly k: number;
	/** Shift in pixels. */
	readonly x: number;
}

/** The whole story. */
export const HOME: UnitWindow = [0, 1];

/** Windows that differ by less than this share of the larger one count as equal. */
const TOLERANCE = 1e-9;

/** The zoom that shows a window; inverse of `toWindow`. */
export const toTransform = ([start, end]: UnitWindow, { left, width }: Room): Transform => {
	const k = 1 / (end - start);
	return { k, x: left - (left + start * width) * k };
};

/** The window that a zoom shows; inverse of `toTransform`. */
export const toWindow = ({ k, x }: Transform, { left, width }: Room): UnitWindow => {
	const start = (left - x - left * k) / (width * k);
	return [start, start + 1 / k];
};

/** The unit that stands at a pixel. */
export const unitAt = (px: number, [start, end]: UnitWindow, { left, width }: Room): number =>
	start + ((px - left) / width) * (end - start);

/** The pixel at which a unit stands. */
export const pixelOf = (unit: number, [start, end]: UnitWindow, { left, width }: Room): number =>
	left + ((unit - start) / (end - start)) * width;

/** A window as it stands on a stage whose time runs to the left, in units from the left; and back. */
export const flipWindow = (mirrored: boolean, window: UnitWindow): UnitWindow =>
	mirrored ? [1 - window[1], 1 - window[0]] : window;

/** Whether two windows show the same. */
export const sameWindow = (a: UnitWindow, b: UnitWindow): boolean => {
	const slack = TOLERANCE * Math.max(a[1] - a[0], b[1] - b[0]);
	return Math.abs(a[0] - b[0]) <= slack && Math.abs(a[1] - b[1]) <= slack;
};

/** Moves and, where it must, widens or narrows a window so that it lies at home and is at least `min` units wide. */
export const clampWindow = ([start, end]: UnitWindow, min: number): UnitWindow => {
	const size = Math.min(1, Math.max(min, end - start));
	const from = Math.min(1 - size, Math.max(0, (start + end - size) / 2));
	return [from, Math.min(1, from + size)];
};

/** Magnifies by `factor` so that the unit `at` stays where it is on screen. */
export const zoomWindow = (
	[start, end]: UnitWindow,
	factor: number,
	at: number,
	min: number
): UnitWindow => {
	const size = Math.min(1, Math.max(min, (end - start) / factor));
	const share = (at - start) / (end - start);
	return clampWindow([at - share * size, at + (1 - share) * size], min);
};

/**
 * Moves a window just far enough that `[from, to]` lies inside it with the given margins (shares of the window).
 * Where both do not fit, the left margin wins.
 */
export const revealInWindow = (
	[start, end]: UnitWindow,
	[from, to]: UnitWindow,
	margins: { readonly left: number; readonly right: number }
): UnitWindow => {
	const size = end - start;
	const lowest = to - size * (1 - margins.right);
	const highest = from - size * margins.left;
	const moved = Math.min(highest, Math.max(lowest, start));
	return clampWindow([moved, moved + size], 0);
};

/** The window over which several units spread, with room around them; `null` if they are all one. */
export const spreadWindow = (units: readonly number[], min: number): UnitWindow | null => {
	const [from, to] = [Math.min(...units), Math.max(...units)];
	const room = to - from;
	return room > 0 ? clampWindow([from - room / 4, to + room / 2], min) : null;
};

/**
 * A smooth way from one window to another: the size changes by equal ratios and about a fixed point, as a zoom
 * does; windows of equal size slide. Stays inside the hull of the two, and is exact at 0 and 1.
 */
export const interpolateWindow = (
	from: UnitWindow,
	to: UnitWindow
): ((t: number) => UnitWindow) => {
	const [size0, size1] = [from[1] - from[0], to[1] - to[0]];
	const ratio = size1 / size0;
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		const even = Math.abs(ratio - 1) < 1e-6;
		const share = even ? t : (1 - ratio ** t) / (1 - ratio);
		const start = from[0] + (to[0] - from[0]) * share;
		return [start, start + size0 * (even ? 1 + (ratio - 1) * t : ratio ** t)];
	};
};
