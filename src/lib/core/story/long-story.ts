import { spellTime, type SpelledTime } from '../time/spell-time.ts';
import { PRECISIONS, type Precision } from '../time/time-span.ts';
import type { TimeWords } from '../time/time-words.ts';
import type { Lookup, StoryIndex } from './index-story.ts';
import { byId } from './by-id.ts';
import { lazyRow } from './lazy-row.ts';
import { MODES } from './modes.ts';
import type { PlacedEvent } from './placed-event.ts';
import { endText } from './place-story.ts';
import { sortedPlaces } from './sorted-places.ts';
import type { Statement, Story, StoryEvent } from './story.ts';
import { TRAITS } from './story-columns.ts';

/**
 * A story too long for objects: rows of numbers, and words that are fetched when a row comes into sight. Each row is one
 * event with one statement about it, in any order.
 */
export interface LongStory {
	/** Everything but its events and statements. */
	readonly head: Omit<Story, 'events' | 'statements' | 'links' | 'places'>;
	/** First and last instant of when each row happened, UTC ms, as its precision has them. */
	readonly earliest: Float64Array;
	readonly latest: Float64Array;
	/** Place in `PRECISIONS`, by row. */
	readonly precisions: Uint8Array;
	/** Place among the speakers of `head`, by row. */
	readonly speakers: Uint16Array;
	/** Place in `MODES`, by row. */
	readonly modes: Uint8Array;
	/** The words of the event and of the statement of a row. */
	readonly eventOf: (row: number) => Pick<StoryEvent, 'title' | 'kind'>;
	readonly statementOf: (row: number) => Pick<Statement, 'text' | 'anchors'>;
}

/** Length of the ISO text that says an instant to each precision. */
const ISO_LENGTHS = [4, 7, 10, 16, 19];
const MINUTE = PRECISIONS.indexOf('minute');

/** Where nodes stand: a clock time at its instant, events that share a span without one spread evenly over it, as given. */
const positionsOf = ({ earliest, latest, precisions }: LongStory): Float64Array => {
	const positions = earliest.slice();
	const without = new Uint32Array(positions.length)
		.map((_, row) => row)
		.filter((row) => (precisions[row] ?? 0) < MINUTE);
	const inTime = sortedPlaces(earliest, sortedPlaces(latest, without));
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

const extentOf = ({ earliest, latest }: LongStory): readonly [number, number] => {
	let [first, last] = [Infinity, -Infinity];
	for (const instant of earliest) if (instant < first) first = instant;
	for (const instant of latest) if (instant > last) last = instant;
	return [first, last + 1];
};

const numbered = <T>(letter: string, row: readonly T[]) => {
	const placeOf = (id: string): number => {
		const place = id.startsWith(letter) ? Number(id.slice(1)) : NaN;
		return Number.isInteger(place) && place >= 0 && place < row.length ? place : -1;
	};
	return { placeOf, get: (id: string): T | undefined => row[placeOf(id)] };
};

const pick = (row: Float64Array, places: Uint32Array): Float64Array => {
	const picked = new Float64Array(places.length);
	for (let i = 0; i < picked.length; i++) picked[i] = row[places[i] ?? 0] ?? 0;
	return picked;
};

/** Derives time, order and look-up tables from a long story; its events and statements are made when they are looked at. */
export const indexLongStory = (long: LongStory, words: TimeWords): StoryIndex => {
	const { head, earliest, latest, precisions } = long;
	const count = earliest.length;
	const positions = positionsOf(long);
	const extent = extentOf(long);
	/** Rows by order, and orders by row. */
	const rows = sortedPlaces(positions);
	const orders = new Uint32Array(count);
	const traits = new Uint8Array(count);
	for (let order = 0; order < count; order++) {
		const row = rows[order] ?? 0;
		const precision = precisions[row] ?? 0;
		orders[row] = order;
		traits[order] = precision >= MINUTE ? TRAITS.clock : precision === 0 ? TRAITS.year : 0;
	}

	/** Those of the rows at an end of the story. */
	const precisionsAt = (ends: Float64Array, instant: number): Precision[] => {
		const found = new Set<Precision>();
		for (let row = 0; row < count; row++) {
			const precision = PRECISIONS[precisions[row] ?? 0];
			if (ends[row] === instant && precision) found.add(precision);
		}
		return [...found];
	};
	const edtfOf = (row: number): string => {
		const precision = precisions[row] ?? 0;
		const iso = new Date(earliest[row] ?? 0).toISOString().slice(0, ISO_LENGTHS[precision]);
		return precision >= MINUTE ? `${iso}Z` : iso;
	};
	const storyEvents = lazyRow(count, (row): StoryEvent => ({
		id: `e${row}`,
		...long.eventOf(row),
		when: { edtf: edtfOf(row), basis: 'source' }
	}));
	const statements = lazyRow(count, (row): Statement => ({
		id: `s${row}`,
		mode: MODES[long.modes[row] ?? 0] ?? 'report',
		speaker: head.speakers[long.speakers[row] ?? 0]?.id ?? '',
		about: [`e${row}`],
		...long.statementOf(row)
	}));
	const events = lazyRow(count, (order): PlacedEvent => {
		const row = rows[order] ?? 0;
		const event = storyEvents[row];
		if (!event) throw new RangeError(`Expected a row below ${count}, found ${row}.`);
		let time: SpelledTime | undefined;
		const spelled = (): SpelledTime => (time ??= spellTime(event.when.edtf, words));
		return {
			event,
			position: positions[row] ?? 0,
			order,
			get span() {
				return spelled().span;
			},
			get time() {
				return spelled();
			}
		};
	});
	const byEvent = numbered('e', storyEvents);
	const byStatement = numbered('s', statements);
	const saidOf = (id: string): readonly Statement[] | undefined => {
		const said = statements[byEvent.placeOf(id)];
		return said && [said];
	};
	const said: Lookup<readonly Statement[]> = { get: saidOf, has: (id) => byEvent.placeOf(id) >= 0 };
	return {
		story: {
			...head,
			events: storyEvents as StoryEvent[],
			statements: statements as Statement[],
			places: [],
			links: []
		},
		events,
		event: {
			get: (id) => events[orders[byEvent.placeOf(id)] ?? -1],
			has: (id) => byEvent.placeOf(id) >= 0
		},
		orderOf: (id) => orders[byEvent.placeOf(id)] ?? -1,
		eventId: (order) => (order in rows ? `e${rows[order]}` : ''),
		statement: { get: byStatement.get, has: (id) => byStatement.placeOf(id) >= 0 },
		numberOf: byStatement.placeOf,
		statementId: (number) => (number in rows ? `s${number}` : ''),
		speaker: byId(head.speakers),
		side: byId(head.sides),
		place: new Map(),
		source: byId(head.sources),
		hanging: said,
		about: said,
		linksOf: new Map(),
		extent,
		period: [
			endText(extent[0], precisionsAt(earliest, extent[0]), words),
			endText(extent[1] - 1, precisionsAt(latest, extent[1] - 1), words)
		],
		dates: new Map(),
		contested: new Set(),
		columns: {
			positions: pick(positions, rows),
			earliest: pick(earliest, rows),
			latest: pick(latest, rows),
			traits,
			// Row by row: the statement of each event is that of its row.
			hanging: rows,
			starts: new Uint32Array(count + 1).map((_, order) => order),
			speakers: long.speakers,
			modes: long.modes,
			relayed: new Uint8Array(count)
		}
	};
};
