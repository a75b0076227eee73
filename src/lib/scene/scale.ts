import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { StoryColumns } from '../core/story/story-columns.ts';
import type { ScaleKind, TimeWindow } from '../core/view/view.ts';
import { needsOf } from './need.ts';

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
/** Room before the first event and for a folded stretch, in the pixels of `needsOf`. */
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

/** How many stretches count as near. */
const NEAR = 8;

/** A scale from its knots: ascending times with the room, in any unit, from the first to each; keeps both rows for itself. */
const piecewise = (
	kind: ScaleKind,
	times: Float64Array,
	room: Float64Array,
	folds: readonly Fold[]
): TimeScale => {
	const [first = 0, last = 1] = [room[0], room.at(-1)];
	const units = room;
	for (let i = 0; i < units.length; i++) units[i] = ((units[i] ?? 0) - first) / (last - first);
	/** Takes a value of one row to the value of the other at the same place. */
	const between = (from: Float64Array, to: Float64Array): ((value: number) => number) => {
		const last = from.length - 1;
		// Most are asked for in order: the stretch of the one before and its neighbours are looked at first.
		let at = 1;
		const follow = (value: number): void => {
			for (let steps = 0; steps < NEAR; steps++) {
				if (at < last && (from[at] ?? 0) <= value) at++;
				else if (at > 1 && (from[at - 1] ?? 0) > value) at--;
				else return;
			}
			at = Math.min(Math.max(placeAfter(from, value), 1), last);
		};
		return (value) => {
			follow(value);
			const [a, b] = [from[at - 1] ?? 0, from[at] ?? 1];
			const [start, end] = [to[at - 1] ?? 0, to[at] ?? 1];
			return start + ((value - a) / (b - a)) * (end - start);
		};
	};
	return {
		kind,
		home: [times[0] ?? 0, times.at(-1) ?? 1],
		folds,
		bends: times,
		toUnit: between(times, units),
		toTime: between(units, times)
	};
};

/** The linear scale: equal times are equally wide. A margin after the end leaves room for the last cards. */
const trueScale = (index: StoryIndex): TimeScale => {
	const [start, end] = index.extent;
	const length = Math.max(end - start, HOUR);
	const times = Float64Array.of(start - 0.03 * length, end + 0.16 * length);
	return piecewise('true', times, Float64Array.of(0, 1), []);
};

/** What the widths of the stretches between neighbouring events follow from. */
interface Stretches {
	/** Orders of the events that a stretch begins with: each, but those at the same instant as the next. */
	readonly orders: Uint32Array;
	readonly columns: StoryColumns;
	readonly needOf: (order: number) => number;
}

/** A gap as far as it is known: between days without a clock it is no shorter than a day. */
const knownGap = ({ positions, earliest, latest }: StoryColumns, order: number): number => {
	const [from = 0, to = 0] = [positions[order], positions[order + 1]];
	const own = (latest[order + 1] ?? 0) + 1 - (earliest[order + 1] ?? 0);
	return Math.max(to - from, Math.min(DAY, own));
};

/** So many stretches tell the usual rate; of more, some speak for their neighbours. */
const MOST_ASKED = 20_000;

/** Time a usual pixel holds: the lower quartile over the stretches, weighted by their room. */
const usualRate = ({ orders, columns, needOf }: Stretches): number => {
	const every = Math.ceil(orders.length / MOST_ASKED);
	const rates = Array.from({ length: Math.ceil(orders.length / every) || 0 }, (_, i) => {
		const order = orders[i * every] ?? 0;
		const need = needOf(order);
		return { rate: knownGap(columns, order) / need, need };
	}).sort((a, b) => a.rate - b.rate);
	const quarter = rates.reduce((sum, { need }) => sum + need, 0) / 4;
	let seen = 0;
	for (const { rate, need } of rates) {
		seen += need;
		if (seen >= quarter) return rate;
	}
	return 0;
};

/** The end of an event's own time, where it lies near in the gap; else its position. */
const ownEnd = ({ positions, latest }: StoryColumns, order: number, limit: number): number => {
	const [position = 0, end] = [positions[order], (latest[order] ?? 0) + 1];
	return end - position < limit ? Math.max(position, end) : position;
};

const ownStart = ({ positions, earliest }: StoryColumns, order: number, limit: number): number => {
	const [position = 0, start = 0] = [positions[order], earliest[order]];
	return position - start < limit ? Math.min(position, start) : position;
};

const stretchesOf = (index: StoryIndex): Stretches => {
	const { positions } = index.columns;
	const orders = new Uint32Array(positions.length);
	let count = 0;
	for (let order = 0; order + 1 < positions.length; order++) {
		if ((positions[order + 1] ?? 0) > (positions[order] ?? 0)) orders[count++] = order;
	}
	return { orders: orders.subarray(0, count), columns: index.columns, needOf: needsOf(index) };
};

/** At most this many knots between two events: two ends of a fold, and the later event. */
const KNOTS = 3;

/**
 * The story scale: each stretch between neighbouring events is as wide as the cards of the first need, and the empty
 * middle of a long one is folded. Order never changes. Depends on the story alone, so that panning moves every mark alike.
 */
const storyScale = (index: StoryIndex): TimeScale => {
	const { columns, extent } = index;
	const { positions } = columns;
	const [first, last] = [positions[0], positions.at(-1)];
	if (first === undefined || last === undefined) return trueScale(index);

	const stretches = stretchesOf(index);
	const { orders, needOf } = stretches;
	const rate = usualRate(stretches) || HOUR;
	const times = new Float64Array(KNOTS * orders.length + 3);
	const room = new Float64Array(times.length);
	const folds: Fold[] = [];
	times[0] = Math.min(extent[0], first - HOUR);
	let count = 1;
	const add = (time: number, width: number): void => {
		if (time <= (times[count - 1] ?? 0)) return;
		times[count] = time;
		room[count] = (room[count - 1] ?? 0) + width;
		count++;
	};

	add(first, LEAD);
	for (const order of orders) {
		const need = needOf(order);
		const [from = 0, to = 0] = [positions[order], positions[order + 1]];
		const gap = to - from;
		if (gap / need <= FOLD_RATIO * rate) {
			add(to, need);
			continue;
		}
		// What belongs to the two events keeps the usual rate; only the emptiness between is folded.
		const foldFrom = ownEnd(columns, order, gap / 3);
		const foldTo = ownStart(columns, order + 1, gap / 3);
		const before = Math.min((foldFrom - from) / rate, OWN_ROOM);
		const after = Math.min((to - foldTo) / rate, OWN_ROOM);
		add(foldFrom, before);
		add(foldTo, Math.max(need - before, FOLD_ROOM));
		add(to, after);
		folds.push({ from: foldFrom, to: foldTo });
	}
	add(Math.max(extent[1], last + HOUR), needOf(positions.length - 1));
	return piecewise('story', times.subarray(0, count), room.subarray(0, count), folds);
};

const scalesOf = {
	story: remembered(storyScale),
	true: remembered(trueScale)
};

/** The scale of a kind for a story; the same one each time. */
export const makeScale = (kind: ScaleKind, index: StoryIndex): TimeScale => scalesOf[kind](index);
