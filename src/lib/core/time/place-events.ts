import { knownOrder, type OrderedEvent } from './known-order.ts';
import { OrderError } from './order-error.ts';
import type { Precision, TimeSpan } from './time-span.ts';

/** What placing needs to know of an event. */
export interface EventTime extends OrderedEvent {
	readonly span: TimeSpan;
}

/** One event on its way to a place; all times in UTC milliseconds. */
interface Placing {
	readonly event: EventTime;
	readonly earlier: Placing[];
	readonly later: Placing[];
	/** Its span, narrowed by the spans of all that come before and after it. */
	least: number;
	most: number;
	/** The event that `least` comes from. */
	leastFrom: string;
	/** As `most`, but in front of all later events that have a clock time. */
	clock: number;
	/** Events on the longest chain that begins with this one. */
	chain: number;
	/** Where it would stand if no order were known. */
	wish: number;
	position: number;
}

const hasClock = ({ shape, precision }: TimeSpan): boolean =>
	shape === 'date' && (precision === 'minute' || precision === 'second');

const DAY = 86_400_000;

/** About how long a unit of each precision is, in milliseconds. */
const LENGTH: Readonly<Record<Precision, number>> = {
	year: 365 * DAY,
	month: 28 * DAY,
	day: DAY,
	minute: 60_000,
	second: 1000
};

const narrow = (sorted: readonly Placing[]): void => {
	for (const item of sorted) {
		for (const other of item.earlier) {
			if (other.least > item.least) {
				item.least = other.least;
				item.leastFrom = other.leastFrom;
			}
		}
		const { id, span } = item.event;
		if (item.least > span.latest) {
			throw new OrderError(
				'order-impossible',
				`Expected “${item.leastFrom}” before “${id}”, found that it begins after “${id}” ends.`,
				[item.leastFrom, id]
			);
		}
	}
	for (const item of sorted.toReversed()) {
		for (const other of item.later) {
			item.most = Math.min(item.most, other.most);
			item.clock = Math.min(
				item.clock,
				hasClock(other.event.span) ? other.event.span.earliest : other.clock
			);
			item.chain = Math.max(item.chain, other.chain + 1);
		}
	}
};

const wishOf = ({ span }: EventTime, place: number, count: number): number => {
	if (hasClock(span) || span.openEnd) return span.earliest;
	if (span.openStart) return span.latest;
	const length = span.latest + 1 - span.earliest;
	const share = (length * (place + 1)) / (count + 1);
	return span.earliest + (length > count ? Math.floor(share) : share);
};

const pick = (items: readonly Placing[], places: readonly number[]): readonly Placing[] =>
	places.map((i) => items[i]).filter((item) => item !== undefined);

/**
 * Sorts by what the narrowed spans allow, then by known order, then as given. An event never has a lesser bound than one
 * that comes before it, so the second sort moves events only among those whose bounds are equal.
 */
const inTime = (items: readonly Placing[]): readonly Placing[] => {
	const ranked = items.toSorted((a, b) => a.least - b.least || a.most - b.most);
	return pick(ranked, knownOrder(ranked.map(({ event }) => event)).sorted);
};

const spread = (sorted: readonly Placing[]): void => {
	const groups = new Map<string, Placing[]>();
	for (const item of sorted) {
		const key = `${item.event.span.earliest}/${item.event.span.latest}`;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	for (const group of groups.values()) {
		group.forEach((item, i) => (item.wish = wishOf(item.event, i, group.length)));
	}
};

/** The room for an event that cannot have its wish; of an open span only the known end is used. */
const roomOf = ({ span }: EventTime, from: number, top: number): readonly [number, number] => {
	const length = LENGTH[span.precision];
	if (span.openStart) {
		const known = span.latest - length;
		return [Math.max(from, top > known ? known : top - length), top];
	}
	if (span.openEnd) {
		const known = span.earliest + length;
		return [from, Math.min(top, from < known ? known : from + length)];
	}
	return [from, top];
};

const settle = (item: Placing): void => {
	const { earliest } = item.event.span;
	const after = item.earlier.reduce((most, { position }) => Math.max(most, position), -Infinity);
	const from = Math.max(after, earliest);
	const hasFront = item.clock > from;
	const next = item.later.reduce((least, { most }) => Math.min(least, most), Infinity);
	const front = hasFront ? Math.min(item.clock, next) : next;
	// A millisecond is kept for each event of the chain that still has to follow.
	if (item.wish > after && item.wish <= item.most && item.wish + item.chain - 1 < front) {
		item.position = item.wish;
		return;
	}
	const [low, high] = roomOf(item.event, from, Math.min(item.most, front));
	const step = (high - low) / (item.chain + 1);
	item.position = low + (step < 1 ? step : Math.floor(step));
};

/**
 * Where each event's node stands, in UTC milliseconds: inside its span and after all that is known to come before it.
 * Events that share a span are spread evenly over it in their known order, otherwise in the order given; a clock time
 * stands at its instant, an open span at its known end. The exact place inside a span is a convention, not a finding.
 * Ids in `after` and `before` that name no event are ignored.
 * @throws OrderError
 */
export const placeEvents = (events: readonly EventTime[]): Map<string, number> => {
	const { earlier, sorted, cycle } = knownOrder(events);
	if (cycle) {
		const ids = cycle.map((i) => events[i]?.id ?? '');
		throw new OrderError(
			'order-cycle',
			`Expected an order without a circle, found ${ids.map((id) => `“${id}”`).join(' before ')} before “${ids[0] ?? ''}”.`,
			ids
		);
	}
	const items = events.map((event): Placing => ({
		event,
		earlier: [],
		later: [],
		least: event.span.earliest,
		most: event.span.latest,
		leastFrom: event.id,
		clock: Infinity,
		chain: 1,
		wish: 0,
		position: 0
	}));
	items.forEach((item, i) => {
		for (const other of earlier[i] ?? []) {
			const before = items[other];
			if (!before) continue;
			item.earlier.push(before);
			before.later.push(item);
		}
	});
	narrow(pick(items, sorted));
	const inOrder = inTime(items);
	spread(inOrder);
	inOrder.forEach(settle);
	return new Map(items.map(({ event, position }) => [event.id, position]));
};
