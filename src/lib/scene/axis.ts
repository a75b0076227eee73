import { firstPlace } from '../core/story/first-place.ts';
import { remembered } from '../core/story/remembered.ts';
import { TRAITS } from '../core/story/story-columns.ts';
import { evenStep, monthStep } from '../core/time/calendar-steps.ts';
import type { CalendarStep } from '../core/time/calendar-steps.ts';
import { formatInstant, type InstantKind } from '../core/time/format-instant.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { TimeWindow } from '../core/view/view.ts';
import type { Bands } from './bands.ts';
import type { SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import type { Projection } from './poles.ts';
import type { TimeScale } from './scale.ts';
import type { TextRun, TickMark } from './scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

interface Step extends CalendarStep {
	readonly kind: InstantKind;
}

const years = (n: number): Step => ({ ...monthStep(12 * n), kind: 'year' });
const months = (n: number): Step => ({ ...monthStep(n), kind: 'month' });
const even = (length: number, kind: InstantKind): Step => ({ ...evenStep(length), kind });

const DAYS = even(DAY, 'day');
const MONTHS = months(1);
const YEARS = years(1);
const COARSEST = years(1000);
const STEPS: readonly Step[] = [
	even(10 * MINUTE, 'hour'),
	even(HOUR, 'hour'),
	even(3 * HOUR, 'hour'),
	even(6 * HOUR, 'hour'),
	even(12 * HOUR, 'hour'),
	DAYS,
	MONTHS,
	months(3),
	YEARS,
	...[5, 10, 50, 100].map(years),
	COARSEST
];

/** Least distance between two ticks of one step, in pixels. */
const MIN_TICK = 62;
const LABEL_GAP = 12;
/** Where the name of the day stands that the window begins in, in pixels. */
const HELD_X = 20;

interface Candidate {
	readonly time: number;
	readonly x: number;
	readonly kind: InstantKind;
}

const RANK: Readonly<Record<InstantKind, number>> = { year: 0, month: 1, day: 2, hour: 3 };

/** The coarsest thing that begins at an instant: New Year is a year, the first of a month a month. */
const kindAt = (time: number, least: InstantKind): InstantKind => {
	if (YEARS.floor(time) === time) return 'year';
	if (MONTHS.floor(time) === time && RANK[least] >= RANK.month)
		return least === 'month' ? 'month' : 'day';
	if (DAYS.floor(time) === time) return 'day';
	return least;
};

/** The finest step that says no more than the story knows: hours only where some event has a time of day. */
const finestStep = remembered((index: StoryIndex): number => {
	const clock = index.columns.traits.some((traits) => (traits & TRAITS.clock) > 0);
	return clock ? 0 : DAY;
});

/** The finest step whose ticks stand far enough apart in a stretch of constant rate. */
const stepFor = (projection: Projection, from: number, to: number, finest: number): Step => {
	const perMs = (projection.x(to) - projection.x(from)) / (to - from);
	return STEPS.find(({ length }) => length >= finest && length * perMs >= MIN_TICK) ?? COARSEST;
};

/** So many stretches of their own rates are told apart; of more, some neighbours share theirs. */
const MAX_BENDS = 1000;

/** Where the rate of the scale changes inside a window. What is left out of many depends on their number, not on where they lie. */
const bendsWithin = ({ bends }: TimeScale, [start, end]: TimeWindow): number[] => {
	const from = firstPlace(0, bends.length, (i) => (bends[i] ?? 0) > start);
	const to = firstPlace(from, bends.length, (i) => (bends[i] ?? 0) >= end);
	let step = 1;
	while ((to - from) / step > MAX_BENDS) step *= 2;
	const found: number[] = [];
	for (let i = Math.ceil(from / step) * step; i < to; i += step) found.push(bends[i] ?? 0);
	return found;
};

/** Whether a stretch of time has a part of a fold in it. */
const hasFold = ({ folds }: TimeScale, from: number, to: number): boolean => {
	const next = folds[firstPlace(0, folds.length, (i) => (folds[i]?.to ?? 0) > from)];
	return next !== undefined && next.from < to;
};

const ticksBetween = (
	projection: Projection,
	from: number,
	to: number,
	finest: number
): Candidate[] => {
	const step = stepFor(projection, from, to, finest);
	return step.between(from, to).map((time) => ({
		time,
		x: projection.x(time),
		kind: kindAt(time, step.kind)
	}));
};

/**
 * Ticks with labels that stand to their right, as a calendar's days do. Each stretch of the scale has the step that suits its
 * rate; where labels would meet, the coarser one stays.
 */
export const drawAxis = (
	context: SceneContext,
	scale: TimeScale,
	projection: Projection,
	window: TimeWindow,
	bands: Bands
): TickMark[] => {
	const { measure, width, words } = context.frame;
	const bends = [window[0], ...bendsWithin(scale, window), window[1]];
	const finest = finestStep(context.index);
	const candidates = new Map<number, Candidate>();
	for (let i = 1; i < bends.length; i++) {
		const [from = 0, to = 0] = [bends[i - 1], bends[i]];
		const folded = hasFold(scale, from, to);
		for (const tick of ticksBetween(projection, from, to, folded ? YEAR : finest)) {
			candidates.set(tick.time, tick);
		}
	}
	const { above, below, nameRow } = bands;
	const foot = below.y + below.height;
	const lines = [
		{ y1: above.y + nameRow, y2: bands.lineY },
		{ y1: below.y, y2: foot - nameRow },
		{ y1: foot, y2: context.frame.height - 4 }
	];
	const taken: { readonly from: number; readonly to: number }[] = [];
	const ticks: TickMark[] = [];
	const sorted = [...candidates.values()].sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.x - b.x);
	for (const { time, x, kind } of sorted) {
		const text = formatInstant(time, words, kind);
		const from = x + 5;
		const to = from + measure(text, FONTS.tick);
		if (x < 0 || to > width - 4) continue;
		if (taken.some((other) => from < other.to + LABEL_GAP && to + LABEL_GAP > other.from)) continue;
		taken.push({ from: x, to });
		ticks.push({
			time,
			x,
			lines,
			stroke: context.theme.grid,
			label: { x: from, y: bands.axisY, text, font: FONTS.tick, fill: context.theme.muted }
		});
	}
	ticks.sort((a, b) => a.x - b.x);
	const [start, next = start] = bends as [number, number?];
	const { kind } = stepFor(projection, start, next, finest);
	const held = heldLabel(context, start, kind, bands.axisY);
	const firstX = ticks[0]?.x ?? Infinity;
	const end = held.label.x + measure(held.label.text, FONTS.tick) + LABEL_GAP;
	return end < firstX ? [held, ...ticks] : ticks;
};

/** The year, month or day that the window begins in: it is named where no tick of it is in sight. */
const heldLabel = (
	{ frame, theme }: SceneContext,
	start: number,
	kind: InstantKind,
	y: number
): TickMark & { readonly label: TextRun } => {
	const unit = kind === 'year' ? YEARS : kind === 'month' ? MONTHS : DAYS;
	// A window that begins a hair before a unit shows nothing of the one before.
	const begun = unit.floor(start + MINUTE);
	return {
		time: start,
		x: 0,
		lines: [],
		stroke: theme.grid,
		label: {
			x: HELD_X,
			y,
			text: formatInstant(begun, frame.words, kind === 'hour' ? 'day' : kind),
			font: FONTS.tick,
			fill: theme.muted
		}
	};
};
