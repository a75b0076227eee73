import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, tryParseEdtf } from './parse-edtf.ts';
import { MAX_INSTANT, MIN_INSTANT } from './time-span.ts';
import { daysInMonth } from './utc-date.ts';

/** What the package says of a text, in our terms: it gives ±Infinity or null for what is open. */
const expected = (text: string): readonly [number, number] => {
	const { min, max } = edtf(text);
	return [
		min === null || min === -Infinity ? MIN_INSTANT : min,
		max === null || max === Infinity ? MAX_INSTANT : max
	];
};

const ours = (text: string): readonly [number, number] => {
	const { earliest, latest } = parseEdtf(text);
	return [earliest, latest];
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = month.chain((text) => {
	const most = daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
	return fc.integer({ min: 1, max: most }).map((d) => `${text}-${pad(d)}`);
});
const date = fc.oneof(year, month, day);
const qualified = fc
	.tuple(date, fc.constantFrom('', '~', '?', '%'))
	.map(([text, mark]) => text + mark);
const unspecified = fc.oneof(
	fc.integer({ min: 1, max: 999 }).map((value) => `${pad(value, 3)}X`),
	fc.integer({ min: 1, max: 99 }).map((value) => `${pad(value)}XX`),
	year.map((text) => `${text}-XX`),
	year.map((text) => `${text}-XX-XX`),
	month.map((text) => `${text}-XX`)
);
const sorted = (texts: readonly string[]): readonly string[] =>
	texts.toSorted((a, b) => parseEdtf(a).earliest - parseEdtf(b).earliest);
// Both ends of one precision: the package refuses `2004-06/2004`, whose end may well come after its start.
const pair = fc.oneof(fc.tuple(year, year), fc.tuple(month, month), fc.tuple(day, day)).map(sorted);
// The package refuses an interval whose ends are the same (see below).
const interval = pair.filter(([from, to]) => from !== to).map((ends) => ends.join('/'));
const open = fc.oneof(
	qualified.map((text) => `../${text}`),
	qualified.map((text) => `/${text}`),
	qualified.map((text) => `${text}/..`),
	qualified.map((text) => `${text}/`),
	date.map((text) => `[..${text}]`),
	date.map((text) => `[${text}..]`)
);
// Of one precision too: the package takes the end of the last candidate, be it the latest or not (see below).
const many = { minLength: 2, maxLength: 5 };
const set = fc
	.oneof(fc.array(year, many), fc.array(month, many), fc.array(day, many))
	.map((dates) => `[${sorted(dates).join(',')}]`);
const instant = fc
	.tuple(
		day,
		fc.integer({ min: 0, max: 23 }),
		fc.integer({ min: 0, max: 59 }),
		fc.constantFrom('Z', '+02:00', '-05:30')
	)
	.filter(([text]) => text > '0001-01-02' && text < '9999-12-30')
	.map(([text, hour, minute, zone]) => `${text}T${pad(hour)}:${pad(minute)}${zone}`);

describe('parseEdtf beside the edtf package', () => {
	it.each([
		['dates', qualified],
		['unspecified digits', unspecified],
		['intervals', interval],
		['open ends', open],
		['sets', set]
	])('gives the same bounds for %s', (_, texts) => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(ours(text), text).toEqual(expected(text));
			}),
			{ numRuns: 400 }
		);
	});

	it('gives the same first instant for a time of day', () => {
		fc.assert(
			fc.property(instant, (text) => {
				expect(parseEdtf(text).earliest, text).toBe(edtf(text).min);
			}),
			{ numRuns: 400 }
		);
	});

	it('refuses the days that the package refuses', () => {
		const anyDay = fc
			.tuple(year, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 }))
			// The package takes 29 February of any year (see below).
			.filter(([, m, d]) => !(m === 2 && d === 29))
			.map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
		const takes = (text: string): boolean => {
			try {
				edtf(text);
				return true;
			} catch {
				return false;
			}
		};
		fc.assert(
			fc.property(anyDay, (text) => {
				expect('span' in tryParseEdtf(text), text).toBe(takes(text));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('known faults of the edtf package', () => {
	it.each([
		['2015-02-29', 'takes a day that is not there for the next one', '2015-03-01T00:00:00.000Z'],
		['2023-12-30T14:05', 'takes a time without zone for UTC', '2023-12-30T14:05:00.000Z'],
		['2023-21', 'takes spring for the first quarter', '2023-01-01T00:00:00.000Z'],
		['000X', 'lets a decade begin in the year 0', '0000-01-01T00:00:00.000Z']
	])('%s: it %s', (text, _, min) => {
		expect(new Date(edtf(text).min ?? NaN).toISOString()).toBe(min);
		const result = tryParseEdtf(text);
		expect('span' in result ? result.span.earliest : null).not.toBe(edtf(text).min);
	});

	it.each([
		['[2023-12-30..2023-12-31]', 'forgets the end of a range in a set', '2023-12-30T23:59:59.999Z'],
		['[2023,2023-01-02]', 'ends a set with its last part', '2023-01-02T23:59:59.999Z'],
		['2023-12-30T14:05Z', 'gives a minute no length', '2023-12-30T14:05:00.000Z'],
		['2023-24', 'takes winter for the last quarter', '2023-12-31T23:59:59.999Z']
	])('%s: it %s', (text, _, max) => {
		expect(new Date(edtf(text).max ?? NaN).toISOString()).toBe(max);
		expect(parseEdtf(text).latest).toBeGreaterThan(edtf(text).max ?? NaN);
	});

	it.each(['202X~', '2023-21~', '2004-06/2004', '2023/2023', '[2023~,2024]'])(
		'it refuses %s',
		(text) => {
			expect(() => edtf(text)).toThrow();
			expect(parseEdtf(text).edtf).toBe(text);
		}
	);

	it('gives open ends no instant', () => {
		expect(edtf('../2023').min).toBe(-Infinity);
		expect(edtf('2023/..').max).toBe(Infinity);
	});
});
