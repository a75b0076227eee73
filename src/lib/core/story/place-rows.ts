import { PRECISIONS, type Precision } from '../time/time-span.ts';
import { KINDS } from './kinds.ts';
import type { LongRows } from './long-rows.ts';
import { sortedPlaces } from './sorted-places.ts';
import { TRAITS, type StoryColumns } from './story-columns.ts';

/** A long story whose rows are ordered in time. Plain data, which can be handed over between workers and frames. */
export interface PlacedRows {
	readonly rows: LongRows;
	/** What the layout reads. Each event has the statement of its row, so `hanging` is the rows in time order. */
	readonly columns: StoryColumns;
	/** Place in time order, by row. */
	readonly orders: Uint32Array;
	/** `[first, last]` instant of the story, UTC ms, open ends left out. */
	readonly extent: readonly [number, number];
	/** Precisions of the rows that give the two ends of the extent. */
	readonly ends: readonly [readonly Precision[], readonly Precision[]];
}

const MINUTE = PRECISIONS.indexOf('minute');
const YEAR = PRECISIONS.indexOf('year');
const BACKGROUND = KINDS.indexOf('background');

const traitsOf = ({ precisions, kinds, dates }: LongRows): Uint8Array => {
	const traits = new Uint8Array(precisions.length);
	for (let row = 0; row < traits.length; row++) {
		const precision = precisions[row] ?? 0;
		traits[row] =
			(precision >= MINUTE ? TRAITS.clock : precision === YEAR ? TRAITS.year : 0) |
			(kinds[row] === BACKGROUND ? TRAITS.background : 0);
	}
	dates.rows.forEach((row, i) => (traits[row] = (traits[row] ?? 0) | (dates.open[i] ?? 0)));
	return traits;
};

/** The rows that are spread over their spans: not those with a clock time or an open end, which stand at it. */
const spreadRows = ({ precisions, dates }: LongRows): Uint32Array => {
	const stands = precisions.map((precision) => Number(precision >= MINUTE));
	dates.rows.forEach((row, i) => (stands[row] = Number((dates.open[i] ?? 0) !== 0)));
	const spread = new Uint32Array(stands.reduce((sum, one) => sum - one, stands.length));
	let count = 0;
	for (let row = 0; row < stands.length; row++) if (stands[row] === 0) spread[count++] = row;
	return spread;
};

/** Where nodes stand: as `placeEvents` has it where no order is known. */
const positionsOf = (rows: LongRows): Float64Array => {
	const { earliest, latest, dates } = rows;
	const positions = earliest.slice();
	dates.rows.forEach((row, i) => {
		// With both ends open there is no known end; the first comes first.
		if (dates.open[i] === TRAITS.openStart) positions[row] = latest[row] ?? 0;
	});
	const inTime = sortedPlaces(earliest, sortedPlaces(latest, spreadRows(rows)));
	for (let from = 0; from < inTime.length;) {
		const first = inTime[from] ?? 0;
		const [start = 0, end = 0] = [earliest[first], latest[first]];
		const isSame = (row = -1): boolean => earliest[row] === start && latest[row] === end;
		let to = from + 1;
		while (isSame(inTime[to])) to++;
		for (let i = from; i < to; i++) {
			const share = ((end + 1 - start) * (i - from + 1)) / (to - from + 1);
			positions[inTime[i] ?? 0] = start + Math.floor(share);
		}
		from = to;
	}
	return positions;
};

const extentOf = (
	{ earliest, latest }: LongRows,
	positions: Float64Array,
	traits: Uint8Array
): readonly [number, number] => {
	let [first, last] = [Infinity, -Infinity];
	for (let row = 0; row < traits.length; row++) {
		const open = traits[row] ?? 0;
		const at = positions[row] ?? 0;
		const start = open & TRAITS.openStart ? at : (earliest[row] ?? 0);
		const end = open & TRAITS.openEnd ? at : (latest[row] ?? 0) + 1;
		if (start < first) first = start;
		if (end > last) last = end;
	}
	return [first, last];
};

const precisionsAt = (
	precisions: Uint8Array,
	instants: Float64Array,
	instant: number
): Precision[] => {
	const found = new Set<number>();
	for (let row = 0; row < instants.length; row++) {
		if (instants[row] === instant) found.add(precisions[row] ?? 0);
	}
	return [...found].flatMap((precision) => PRECISIONS[precision] ?? []);
};

/** The values of a row of numbers at some places. */
const pick = <T extends Float64Array | Uint8Array>(values: T, places: Uint32Array, into: T): T => {
	for (let i = 0; i < places.length; i++) into[i] = values[places[i] ?? 0] ?? 0;
	return into;
};

/** Derives place and order of all rows of a long story. Takes a while: to be done in a worker. */
export const placeRows = (rows: LongRows): PlacedRows => {
	const { earliest, latest, precisions, speakers, modes } = rows;
	const count = earliest.length;
	const positions = positionsOf(rows);
	const byRow = traitsOf(rows);
	const extent = extentOf(rows, positions, byRow);
	const inOrder = sortedPlaces(positions);
	const orders = new Uint32Array(count);
	for (let order = 0; order < count; order++) orders[inOrder[order] ?? 0] = order;
	return {
		rows,
		orders,
		extent,
		ends: [
			precisionsAt(precisions, earliest, extent[0]),
			precisionsAt(precisions, latest, extent[1] - 1)
		],
		columns: {
			positions: pick(positions, inOrder, new Float64Array(count)),
			earliest: pick(earliest, inOrder, new Float64Array(count)),
			latest: pick(latest, inOrder, new Float64Array(count)),
			traits: pick(byRow, inOrder, new Uint8Array(count)),
			hanging: inOrder,
			starts: new Uint32Array(count + 1).map((_, order) => order),
			speakers,
			modes,
			relayed: new Uint8Array(count)
		}
	};
};
