import type { PlacedEvent, StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { ScaleKind, TimeWindow } from '../core/view/view.ts';
import { needOf } from './need.ts';

/** A point where the rate of the scale changes. */
interface Knot {
	/** UTC ms. */
	readonly time: number;
	readonly unit: number;
}

/** A long empty stretch of time that is drawn much shorter than its neighbours. */
export interface Fold {
	/** UTC ms. */
	readonly from: number;
	readonly to: number;
}

/** A monotone, piecewise-linear map of time to units; the home window is `[0, 1]`. */
export interface TimeScale {
	readonly kind: ScaleKind;
	/** The whole story with room for its cards, UTC ms. */
	readonly home: TimeWindow;
	readonly folds: readonly Fold[];
	/** Times where the rate changes, ascending, UTC ms. */
	readonly bends: Float64Array;
	/** UTC ms to units; goes on at the outer rates beyond home. */
	readonly toUnit: (time: number) => number;
	/** Units to UTC ms; the inverse of `toUnit`. */
	readonly toTime: (unit: number) => number;
}

/** A stretch counts as folded when a pixel of it holds this many times more time than a usual one. */
const FOLD_RATIO = 10;
/** Room before the first event and for a folded stretch, in the pixels of `needOf`. */
const LEAD = 10;
const FOLD_ROOM = 36;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The most room that a day before its event takes beside a fold. */
const OWN_ROOM = 64;

/** The first place in an ascending row whose value is greater. */
const placeAfter = (row: Float64Array, value: number): number => {
	let [low, high] = [0, row.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((row[middle] ?? 0) > value) high = middle;
		else low = middle + 1;
	}
	return low;
};

const piecewise = (kind: ScaleKind, raw: readonly Knot[], folds: readonly Fold[]): TimeScale => {
	const first = raw[0] ?? { time: 0, unit: 0 };
	const last = raw.at(-1) ?? { time: 1, unit: 1 };
	const times = Float64Array.from(raw, ({ time }) => time);
	const units = Float64Array.from(
		raw,
		({ unit }) => (unit - first.unit) / (last.unit - first.unit)
	);
	/** A value of one row at the place of the other where the value of that lies. */
	const between = (value: number, from: Float64Array, to: Float64Array): number => {
		const at = Math.min(Math.max(placeAfter(from, value), 1), from.length - 1);
		const [a = 0, b = 1] = [from[at - 1], from[at]];
		const [start = 0, end = 1] = [to[at - 1], to[at]];
		return start + ((value - a) / (b - a)) * (end - start);
	};
	return {
		kind,
		home: [first.time, last.time],
		folds,
		bends: times,
		toUnit: (time) => between(time, times, units),
		toTime: (unit) => between(unit, units, times)
	};
};

/** The linear scale: equal times are equally wide. A margin after the end leaves room for the last cards. */
const trueScale = (index: StoryIndex): TimeScale => {
	const [start, end] = index.extent;
	const length = Math.max(end - start, HOUR);
	return piecewise(
		'true',
		[
			{ time: start - 0.03 * length, unit: 0 },
			{ time: end + 0.16 * length, unit: 1 }
		],
		[]
	);
};

interface Stretch {
	readonly from: PlacedEvent;
	readonly to: PlacedEvent;
	readonly need: number;
}

/** A gap as far as it is known: between days without a clock it is no shorter than a day. */
const knownGap = ({ from, to }: Stretch): number =>
	Math.max(to.position - from.position, Math.min(DAY, to.span.latest + 1 - to.span.earliest));

/** Time a usual pixel holds: the lower quartile over the stretches, weighted by their room. */
const usualRate = (stretches: readonly Stretch[]): number => {
	const rates = stretches
		.map((stretch) => ({ rate: knownGap(stretch) / stretch.need, need: stretch.need }))
		.sort((a, b) => a.rate - b.rate);
	const quarter = rates.reduce((sum, { need }) => sum + need, 0) / 4;
	let seen = 0;
	for (const { rate, need } of rates) {
		seen += need;
		if (seen >= quarter) return rate;
	}
	return 0;
};

/** The end of an event's own time, where it lies near in the gap; else its position. */
const ownEnd = ({ position, span }: PlacedEvent, limit: number): number =>
	span.latest + 1 - position < limit ? Math.max(position, span.latest + 1) : position;

const ownStart = ({ position, span }: PlacedEvent, limit: number): number =>
	position - span.earliest < limit ? Math.min(position, span.earliest) : position;

/**
 * The story scale: each stretch between neighbouring events is as wide as the cards of the first need, and the empty
 * middle of a long one is folded. Order never changes. Depends on the story alone, so that panning moves every mark alike.
 */
const storyScale = (index: StoryIndex): TimeScale => {
	const stretches: Stretch[] = [];
	let previous: PlacedEvent | undefined;
	for (const placed of index.events) {
		if (previous && placed.position > previous.position) {
			stretches.push({ from: previous, to: placed, need: needOf(index, previous.event.id) });
		}
		previous = placed;
	}
	const firstEvent = index.events[0];
	const lastEvent = index.events.at(-1);
	if (!firstEvent || !lastEvent) return trueScale(index);

	const rate = usualRate(stretches) || HOUR;
	const start = Math.min(index.extent[0], firstEvent.position - HOUR);
	const end = Math.max(index.extent[1], lastEvent.position + HOUR);
	const knots: Knot[] = [{ time: start, unit: 0 }];
	const folds: Fold[] = [];
	const add = (time: number, width: number): void => {
		const last = knots.at(-1);
		if (last && time > last.time) knots.push({ time, unit: last.unit + width });
	};

	add(firstEvent.position, LEAD);
	for (const { from, to, need } of stretches) {
		const gap = to.position - from.position;
		if (gap / need <= FOLD_RATIO * rate) {
			add(to.position, need);
			continue;
		}
		// What belongs to the two events keeps the usual rate; only the emptiness between is folded.
		const foldFrom = ownEnd(from, gap / 3);
		const foldTo = ownStart(to, gap / 3);
		const before = Math.min((foldFrom - from.position) / rate, OWN_ROOM);
		const after = Math.min((to.position - foldTo) / rate, OWN_ROOM);
		add(foldFrom, before);
		add(foldTo, Math.max(need - before, FOLD_ROOM));
		add(to.position, after);
		folds.push({ from: foldFrom, to: foldTo });
	}
	add(end, needOf(index, lastEvent.event.id));
	return piecewise('story', knots, folds);
};

const scalesOf = {
	story: remembered(storyScale),
	true: remembered(trueScale)
};

/** The scale of a kind for a story; the same one each time. */
export const makeScale = (kind: ScaleKind, index: StoryIndex): TimeScale => scalesOf[kind](index);
