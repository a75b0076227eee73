import { evenStep, monthStep } from '../core/time/calendar-steps.ts';
import { formatInstant } from '../core/time/format-instant.ts';
import type { InstantKind } from '../core/time/format-instant.ts';
import type { TimeWords } from '../core/time/time-words.ts';
import type { TimeWindow } from '../core/view/view.ts';
import { flip } from '../scene/rtl/flip.ts';

/** A tick of the strip. */
export interface OverviewTick {
	/** UTC ms. */
	readonly time: number;
	readonly x: number;
	readonly label: string;
}

/** The linear time of the whole story along the strip. */
export interface OverviewScale {
	/** UTC ms to pixels. */
	readonly x: (time: number) => number;
	/** Pixels to UTC ms, inside the story. */
	readonly time: (x: number) => number;
	readonly ticks: readonly OverviewTick[];
}

/** Free room at either end, for the handles of a window that is the whole story, in pixels. */
const PAD = 28;
/** Room for one label, in pixels. */
const LABEL = 96;

const HOUR = 3_600_000;
/** What may lie between two ticks, the finest first. */
const STEPS = [
	...[1 / 4, 1, 3, 6, 12, 24].map((hours) => evenStep(hours * HOUR)),
	...[1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000].map(monthStep)
];
const COARSEST = monthStep(12_000);

const kindOf = (date: Date): InstantKind => {
	if (date.getUTCHours() + date.getUTCMinutes() > 0) return 'hour';
	if (date.getUTCDate() > 1) return 'day';
	return date.getUTCMonth() > 0 ? 'month' : 'year';
};

/** The time that the strip shows: the story's own with a little around it, UTC ms. */
export const overviewHome = ([first, last]: readonly [number, number]): TimeWindow => {
	const around = Math.max(last - first, HOUR) * 0.02;
	return [first - around, last + around];
};

/**
 * Lays the whole story out linearly over a width in pixels; what lies outside goes to the nearer end.
 * @param mirrored whether time runs to the left
 */
export const overviewScale = (
	home: TimeWindow,
	width: number,
	words: TimeWords,
	mirrored = false
): OverviewScale => {
	const right = Math.max(PAD + 1, width - PAD);
	const [start, end] = home;
	const inside = (share: number): number => Math.min(1, Math.max(0, share));
	const x = (time: number): number =>
		flip(mirrored, PAD + right, PAD + inside((time - start) / (end - start)) * (right - PAD));
	const least = (LABEL * (end - start)) / (right - PAD);
	const step = STEPS.find(({ length }) => length >= least) ?? COARSEST;
	return {
		x,
		time: (px) =>
			start + inside((flip(mirrored, PAD + right, px) - PAD) / (right - PAD)) * (end - start),
		ticks: step.between(start, end).map((time) => ({
			time,
			x: x(time),
			label: formatInstant(time, words, kindOf(new Date(time)))
		}))
	};
};
