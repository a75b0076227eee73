import type { TimeWindow } from '../core/view/view.ts';

/** Where a window stands on the strip, in pixels. */
export interface BrushBox {
	readonly left: number;
	readonly right: number;
}

/** What a drag on the strip does. */
export type BrushMode = 'move' | 'start' | 'end' | 'draw';

/** Width of the target of a handle, in pixels. */
const HANDLE = 24;
/** Least width that a window is drawn with, and that of the target that moves it, in pixels. */
const LEAST_DRAWN = 10;
const LEAST_TARGET = 24;

const widen = ({ left, right }: BrushBox, least: number): BrushBox => {
	const more = Math.max(0, least - (right - left)) / 2;
	return { left: left - more, right: right + more };
};

/** Where a window stands whose ends are at these places, in whichever order. */
export const boxOf = (...ends: readonly number[]): BrushBox => ({
	left: Math.min(...ends),
	right: Math.max(...ends)
});

/** A window as it is drawn: never too narrow to be seen. */
export const drawnBox = (box: BrushBox): BrushBox => widen(box, LEAST_DRAWN);

/** The part that moves a window; the handles lie outside of it. */
export const moveBox = (box: BrushBox): BrushBox => widen(box, LEAST_TARGET);

/**
 * What a drag that begins at a pixel does.
 * @param whole whether the window is the whole story: there is nowhere to move it, so a drag inside draws a new one.
 * @param mirrored whether time runs to the left, so that a window ends on the left.
 */
export const brushModeAt = (
	x: number,
	box: BrushBox,
	whole: boolean,
	mirrored = false
): BrushMode => {
	const { left, right } = moveBox(box);
	if (x >= left && x <= right) return whole ? 'draw' : 'move';
	if (x >= left - HANDLE && x < left) return mirrored ? 'end' : 'start';
	if (x > right && x <= right + HANDLE) return mirrored ? 'start' : 'end';
	return 'draw';
};

/** A drag on the strip: times in UTC ms. */
export interface BrushDrag {
	readonly mode: BrushMode;
	/** The window when the drag began. */
	readonly window: TimeWindow;
	/** Where the pointer went down, and where it is. */
	readonly from: number;
	readonly to: number;
	/** The story's own time, which a window never leaves. */
	readonly home: TimeWindow;
	/** The shortest window. */
	readonly least: number;
}

const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(low, high), Math.max(low, value));

/** The window that a drag asks for: inside home, and never shorter than `least`. */
export const dragWindow = ({ mode, window, from, to, home, least }: BrushDrag): TimeWindow => {
	const [start, end] = window;
	const by = to - from;
	switch (mode) {
		case 'move': {
			const shift = clamp(by, home[0] - start, home[1] - end);
			return [start + shift, end + shift];
		}
		case 'start':
			return [clamp(start + by, home[0], end - least), end];
		case 'end':
			return [start, clamp(end + by, start + least, home[1])];
		case 'draw': {
			const low = clamp(Math.min(from, to), home[0], home[1] - least);
			return [low, clamp(Math.max(from, to), low + least, home[1])];
		}
	}
};
