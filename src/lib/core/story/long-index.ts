import { spellTime, type SpelledTime } from '../time/spell-time.ts';
import { PRECISIONS } from '../time/time-span.ts';
import type { TimeWords } from '../time/time-words.ts';
import { byId } from './by-id.ts';
import type { Lookup, StoryIndex } from './index-story.ts';
import { KINDS } from './kinds.ts';
import { lazyRow } from './lazy-row.ts';
import type { LongRows } from './long-rows.ts';
import { madeTitle } from './made-title.ts';
import { MODES } from './modes.ts';
import { textAt } from './packed-text.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { PlacedRows } from './place-rows.ts';
import { endText } from './place-story.ts';
import type { Mode, Statement, StoryEvent } from './story.ts';

/** Length of the ISO text that says an instant to each precision. */
const ISO_LENGTHS = [4, 7, 10, 16, 19];
const MINUTE = PRECISIONS.indexOf('minute');

const numbered = <T>(letter: string, row: readonly T[]) => {
	const placeOf = (id: string): number => {
		const place = id.startsWith(letter) ? Number(id.slice(1)) : NaN;
		const isPlace = Number.isInteger(place) && place >= 0 && place < row.length;
		return isPlace && id === `${letter}${place}` ? place : -1;
	};
	return { placeOf, get: (id: string): T | undefined => row[placeOf(id)] };
};

/** The place of a number in an ascending row; −1 if it is not there. */
const placeIn = (row: Uint32Array, wanted: number): number => {
	let [low, high] = [0, row.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = row[middle] ?? 0;
		if (found === wanted) return middle;
		if (found < wanted) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
};

const edtfOf = ({ dates, earliest, precisions }: LongRows, row: number): string => {
	const place = placeIn(dates.rows, row);
	if (place >= 0) return textAt(dates.texts, place);
	const precision = precisions[row] ?? 0;
	const iso = new Date(earliest[row] ?? 0).toISOString().slice(0, ISO_LENGTHS[precision]);
	return precision >= MINUTE ? `${iso}Z` : iso;
};

/** The events and statements of the rows, each made when it is looked at. */
const partsOf = (rows: LongRows) => {
	const { head, modes, speakers, kinds, texts, titles } = rows;
	const count = rows.earliest.length;
	const modeOf = (row: number): Mode => MODES[modes[row] ?? 0] ?? 'report';
	const speakerOf = (row: number) => head.speakers[speakers[row] ?? 0];
	const titleOf = (row: number): string => {
		const title = textAt(titles, row);
		if (title !== '') return title;
		return madeTitle(speakerOf(row)?.name ?? '', modeOf(row), textAt(texts, row));
	};
	return {
		titleOf,
		events: lazyRow(count, (row): StoryEvent => ({
			id: `e${row}`,
			title: titleOf(row),
			kind: KINDS[kinds[row] ?? 0] ?? 'other',
			when: { edtf: edtfOf(rows, row), basis: 'source' }
		})),
		statements: lazyRow(count, (row): Statement => ({
			id: `s${row}`,
			mode: modeOf(row),
			speaker: speakerOf(row)?.id ?? '',
			about: [`e${row}`],
			text: textAt(texts, row),
			// Places in the text of the table were not looked for.
			anchors: []
		}))
	};
};

/** Look-up tables over a long story that is placed; its events and statements are made when they are looked at. */
export const longIndex = (placed: PlacedRows, words: TimeWords): StoryIndex => {
	const { rows, columns, orders, extent, ends } = placed;
	const { head } = rows;
	const inOrder = columns.hanging;
	const count = inOrder.length;
	const parts = partsOf(rows);
	const events = lazyRow(count, (order): PlacedEvent => {
		const event = parts.events[inOrder[order] ?? -1];
		if (!event) throw new RangeError(`Expected a row below ${count}, found ${inOrder[order]}.`);
		let time: SpelledTime | undefined;
		const spelled = (): SpelledTime => (time ??= spellTime(event.when.edtf, words));
		return {
			event,
			position: columns.positions[order] ?? 0,
			order,
			get span() {
				return spelled().span;
			},
			get time() {
				return spelled();
			}
		};
	});
	const byEvent = numbered('e', parts.events);
	const byStatement = numbered('s', parts.statements);
	const orderOf = (id: string): number => orders[byEvent.placeOf(id)] ?? -1;
	const saidOf = (id: string): readonly Statement[] | undefined => {
		const said = parts.statements[byEvent.placeOf(id)];
		return said && [said];
	};
	const said: Lookup<readonly Statement[]> = { get: saidOf, has: (id) => byEvent.placeOf(id) >= 0 };
	return {
		story: {
			...head,
			events: parts.events as StoryEvent[],
			statements: parts.statements as Statement[],
			places: [],
			links: []
		},
		events,
		event: { get: (id) => events[orderOf(id)], has: (id) => byEvent.placeOf(id) >= 0 },
		eventId: (order) => (order in inOrder ? `e${inOrder[order]}` : ''),
		orderOf,
		statement: { get: byStatement.get, has: (id) => byStatement.placeOf(id) >= 0 },
		numberOf: byStatement.placeOf,
		wordsOf: (number) => textAt(rows.texts, number),
		titleOf: (order) => (order in inOrder ? parts.titleOf(inOrder[order] ?? 0) : ''),
		statementId: (number) => (number in inOrder ? `s${number}` : ''),
		speaker: byId(head.speakers),
		side: byId(head.sides),
		place: new Map(),
		source: byId(head.sources),
		hanging: said,
		about: said,
		linksOf: new Map(),
		extent,
		period: [endText(extent[0], ends[0], words), endText(extent[1] - 1, ends[1], words)],
		dates: new Map(),
		contested: new Set(),
		columns
	};
};
