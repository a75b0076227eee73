import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { PRECISIONS } from '../time/time-span.ts';
import { TIME_WORDS_EN } from '../time/time-words-en.ts';
import { indexStory, type StoryIndex } from './index-story.ts';
import { lazyRow } from './lazy-row.ts';
import { KINDS } from './kinds.ts';
import { longIndex } from './long-index.ts';
import type { LongRows } from './long-rows.ts';
import { packTexts } from './pack-texts.ts';
import { textAt } from './packed-text.ts';
import { placeRows } from './place-rows.ts';
import { sortedPlaces } from './sorted-places.ts';
import { MODES } from './modes.ts';
import type { Story } from './story.ts';
import { TRAITS } from './story-columns.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2022, 0, 1);
const SHA = '0'.repeat(64);
const HEAD: LongRows['head'] = {
	version: 1,
	id: 'long',
	lang: 'en',
	title: 'Long',
	standfirst: 'Long.',
	summary: 'Long.',
	sources: [{ id: 'table', title: 'Table', sha256: SHA, length: 1 }],
	sides: [
		{ id: 'north', name: 'North', account: 'Account of the north', lane: 'above' },
		{ id: 'south', name: 'South', account: 'Account of the south', lane: 'below' }
	],
	speakers: ['north', 'south'].map((side) => ({
		id: `the-${side}`,
		name: `The ${side}`,
		side,
		kind: 'institution'
	}))
};

interface Row {
	/** Minutes from the start, of the day alone where no clock is known. */
	readonly minute: number;
	readonly hasClock: boolean;
	readonly speaker: number;
	readonly mode: number;
	readonly kind: number;
	readonly hasTitle: boolean;
	/** A date that the minute does not say. */
	readonly odd: string | null;
}

const longOf = (rows: readonly Row[]): LongRows => {
	const startOf = ({ minute, hasClock }: Row): number =>
		START + (hasClock ? minute * 60_000 : Math.floor((minute * 60_000) / DAY) * DAY);
	const spans = rows.map((row) => {
		if (row.odd !== null) return parseEdtf(row.odd);
		const earliest = startOf(row);
		const precision = row.hasClock ? ('minute' as const) : ('day' as const);
		return { earliest, latest: earliest + (row.hasClock ? 60_000 : DAY) - 1, precision };
	});
	const odd = rows.flatMap((row, i) => (row.odd === null ? [] : [[i, row.odd] as const]));
	return {
		head: HEAD,
		earliest: Float64Array.from(spans, ({ earliest }) => earliest),
		latest: Float64Array.from(spans, ({ latest }) => latest),
		precisions: Uint8Array.from(spans, ({ precision }) => PRECISIONS.indexOf(precision)),
		dates: {
			rows: Uint32Array.from(odd, ([row]) => row),
			texts: packTexts(odd.map(([, edtf]) => edtf)),
			open: Uint8Array.from(odd, ([, edtf]) => {
				const { openStart, openEnd } = parseEdtf(edtf);
				return (openStart ? TRAITS.openStart : 0) | (openEnd ? TRAITS.openEnd : 0);
			})
		},
		kinds: Uint8Array.from(rows, ({ kind }) => kind),
		titles: packTexts(rows.map(({ hasTitle }, i) => (hasTitle ? `Event ${i}` : ''))),
		speakers: Uint16Array.from(rows, ({ speaker }) => speaker),
		modes: Uint8Array.from(rows, ({ mode }) => mode),
		texts: packTexts(rows.map((_, i) => `Words ${i}.`))
	};
};

const ONE: Row = {
	minute: 1,
	hasClock: true,
	speaker: 0,
	mode: 0,
	kind: 0,
	hasTitle: true,
	odd: null
};

/** The same story as its objects. */
const plainOf = (index: StoryIndex): Story => ({
	...index.story,
	events: [...index.story.events],
	statements: [...index.story.statements]
});

const rows: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		minute: fc.nat(5 * 1440),
		hasClock: fc.boolean(),
		speaker: fc.nat(1),
		mode: fc.nat(MODES.length - 1),
		kind: fc.nat(KINDS.length - 1),
		hasTitle: fc.boolean(),
		odd: fc.oneof(
			{ weight: 4, arbitrary: fc.constant(null) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'2022-01-02~',
					'2022-01?',
					'2022-01-02/2022-01-04',
					'[2022-01-01..2022-01-03]',
					'2022-01-02/..',
					'../2022-01-03',
					'2022-21',
					'2021'
				)
			}
		)
	}),
	{ minLength: 1, maxLength: 40 }
);

describe('a long story', () => {
	it('is placed, ordered and looked up as its objects are', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const long = longIndex(placeRows(longOf(given)), TIME_WORDS_EN);
				const plain = indexStory(plainOf(long), TIME_WORDS_EN);
				expect(
					long.events.map(({ event, position, order }) => [event.id, position, order])
				).toEqual(plain.events.map(({ event, position, order }) => [event.id, position, order]));
				expect(long.columns).toEqual(plain.columns);
				expect(long.extent).toEqual(plain.extent);
				expect(long.period).toEqual(plain.period);
				for (const { id } of plain.story.events) {
					expect(long.event.get(id)?.order).toBe(plain.event.get(id)?.order);
					expect(long.orderOf(id)).toBe(plain.orderOf(id));
					expect(long.hanging.get(id)).toEqual(plain.hanging.get(id));
					expect(long.about.get(id)).toEqual(plain.about.get(id));
				}
				for (const { id } of plain.story.statements) {
					expect(long.statement.get(id)).toEqual(plain.statement.get(id));
					expect(long.numberOf(id)).toBe(plain.numberOf(id));
				}
			})
		);
	});

	it('says who says what where an event has no title', () => {
		const { story } = longIndex(placeRows(longOf([{ ...ONE, hasTitle: false }])), TIME_WORDS_EN);
		expect(story.events[0]?.title).toBe('The north: “Words 0.”');
	});

	it.each(['e9', 'e00', 'e 0', 'e', 's0', 'e-1', 'e1.5', 'x', ''])('knows no event %j', (id) => {
		const index = longIndex(placeRows(longOf([ONE])), TIME_WORDS_EN);
		expect(index.event.has(id)).toBe(false);
		expect(index.orderOf(id)).toBe(-1);
		expect(index.event.get(id)).toBeUndefined();
		expect(index.hanging.get(id)).toBeUndefined();
	});
});

describe('packed texts', () => {
	it('are the texts that were packed', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
				const packed = packTexts(texts);
				const sound = texts.map((text) => text.toWellFormed());
				expect(texts.map((_, place) => textAt(packed, place))).toEqual(sound);
				expect(textAt(packed, texts.length)).toBe('');
			})
		);
	});

	it('read any bytes as some text', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = textAt({ bytes, ends: Uint32Array.of(bytes.length) }, 0);
				expect(text.isWellFormed() || text.length > 0).toBe(true);
			})
		);
	});
});

describe('a row that is made as it is read', () => {
	it('makes what is asked for, once, and reads as an array', () => {
		const made: number[] = [];
		const row = lazyRow(1000, (place) => {
			made.push(place);
			return { place };
		});
		expect(row.length).toBe(1000);
		expect(row[7]).toBe(row[7]);
		expect(row.slice(3, 5)).toEqual([{ place: 3 }, { place: 4 }]);
		expect(row.at(-1)).toEqual({ place: 999 });
		expect([row[1000], row[-1]]).toEqual([undefined, undefined]);
		expect(made).toEqual([7, 3, 4, 999]);
	});

	it('keeps no more than its bound', () => {
		let made = 0;
		const row = lazyRow(100_000, (place) => {
			made++;
			return { place };
		});
		for (let i = 0; i < 100_000; i++) expect(row[i]?.place).toBe(i);
		expect(row[0]).toEqual({ place: 0 });
		expect(made).toBe(100_001);
	});
});

describe('places in the order of their values', () => {
	it.each([10, 5000])('agree with a stable sort, %i of them', (size) => {
		const value = fc.oneof(
			fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
			fc.nat(3)
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: size, maxLength: size, size: 'max' }), (values) => {
				const places = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
				expect([...sortedPlaces(Float64Array.from(values))]).toEqual(places);
			}),
			{ numRuns: size > 1000 ? 10 : 100 }
		);
	});
});
