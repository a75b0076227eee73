import { utcDay, utcHour, utcMonth, utcMinute, utcYear, type CountableTimeInterval } from 'd3';
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

interface Step {
	/** About this long, ms. */
	readonly length: number;
	readonly kind: InstantKind;
	/** Instants in `[from, to]` that begin a step, UTC ms. */
	readonly between: (from: number, to: number) => readonly number[];
}

const every = (
	interval: CountableTimeInterval,
	n: number,
	length: number,
	kind: InstantKind
): Step => ({
	length: n * length,
	kind,
	between: (from, to) =>
		(interval.every(n) ?? interval).range(new Date(from), new Date(to + 1)).map(Number)
});

const STEPS: readonly Step[] = [
	every(utcMinute, 10, MINUTE, 'hour'),
	every(utcHour, 1, HOUR, 'hour'),
	every(utcHour, 3, HOUR, 'hour'),
	every(utcHour, 6, HOUR, 'hour'),
	every(utcHour, 12, HOUR, 'hour'),
	every(utcDay, 1, DAY, 'day'),
	every(utcMonth, 1, 30.4 * DAY, 'month'),
	every(utcMonth, 3, 91.3 * DAY, 'month'),
	every(utcYear, 1, YEAR, 'year'),
	every(utcYear, 5, YEAR, 'year'),
	every(utcYear, 10, YEAR, 'year'),
	every(utcYear, 50, YEAR, 'year'),
	every(utcYear, 100, YEAR, 'year'),
	every(utcYear, 1000, YEAR, 'year')
];
const COARSEST = every(utcYear, 1000, YEAR, 'year');

/** Least distance between two ticks of one step, in pixels. */
const MIN_TICK = 62;
const LABEL_GAP = 12;
/** Where the name of the day stands that the window begins in, in pixels. */
const HELD_X = 8;

interface Candidate {
	readonly time: number;
	readonly x: number;
	readonly kind: InstantKind;
}

const RANK: Readonly<Record<InstantKind, number>> = { year: 0, month: 1, day: 2, hour: 3 };

/** The coarsest thing that begins at an instant: New Year is a year, the first of a month a month. */
const kindAt = (time: number, least: InstantKind): InstantKind => {
	const date = new Date(time);
	if (+utcYear.floor(date) === time) return 'year';
	if (+utcMonth.floor(date) === time && RANK[least] >= RANK.month)
		return least === 'month' ? 'month' : 'day';
	if (+utcDay.floor(date) === time) return 'day';
	return least;
};

/** The finest step that says no more than the story knows: hours only where some event has a time of day. */
const finestStep = (index: StoryIndex): number => {
	const clock = index.events.some(({ span }) => ['minute', 'second'].includes(span.precision));
	return clock ? 0 : DAY;
};

/** The finest step whose ticks stand far enough apart in a stretch of constant rate. */
const stepFor = (projection: Projection, from: number, to: number, finest: number): Step => {
	const perMs = (projection.x(to) - projection.x(from)) / (to - from);
	return STEPS.find(({ length }) => length >= finest && length * perMs >= MIN_TICK) ?? COARSEST;
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
	const bends = [
		window[0],
		...scale.bends.filter((t) => t > window[0] && t < window[1]),
		window[1]
	];
	const finest = finestStep(context.index);
	const candidates = new Map<number, Candidate>();
	for (let i = 1; i < bends.length; i++) {
		const [from = 0, to = 0] = [bends[i - 1], bends[i]];
		const folded = scale.folds.some((fold) => fold.from < to && fold.to > from);
		for (const tick of ticksBetween(projection, from, to, folded ? YEAR : finest)) {
			candidates.set(tick.time, tick);
		}
	}
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
			y1: bands.nameRow,
			y2: context.frame.height - 4,
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
	const unit = kind === 'year' ? utcYear : kind === 'month' ? utcMonth : utcDay;
	// A window that begins a hair before a unit shows nothing of the one before.
	const begun = unit.floor(new Date(start + MINUTE));
	return {
		time: start,
		x: 0,
		y1: y,
		y2: y,
		stroke: theme.grid,
		label: {
			x: HELD_X,
			y,
			text: formatInstant(begun.getTime(), frame.words, kind === 'hour' ? 'day' : kind),
			font: FONTS.tick,
			fill: theme.muted
		}
	};
};
