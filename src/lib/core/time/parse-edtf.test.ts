import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdtfError } from './edtf-error.ts';
import { parseEdtf, tryParseEdtf } from './parse-edtf.ts';
import { MAX_INSTANT, MIN_INSTANT } from './time-span.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

const CHARACTERS = Array.from('0123456789-XT:Z+.,/[]{}~?%Y');

describe('parseEdtf', () => {
	it.each([
		['2023', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
		['0001', '0001-01-01T00:00:00.000Z', '0001-12-31T23:59:59.999Z', 'year'],
		['0099-12-31', '0099-12-31T00:00:00.000Z', '0099-12-31T23:59:59.999Z', 'day'],
		['9999-12-31', '9999-12-31T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'day'],
		['2023-02', '2023-02-01T00:00:00.000Z', '2023-02-28T23:59:59.999Z', 'month'],
		['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'month'],
		['2000-02-29', '2000-02-29T00:00:00.000Z', '2000-02-29T23:59:59.999Z', 'day'],
		['2023-12-30', '2023-12-30T00:00:00.000Z', '2023-12-30T23:59:59.999Z', 'day'],
		['2023-12-30T14:05Z', '2023-12-30T14:05:00.000Z', '2023-12-30T14:05:59.999Z', 'minute'],
		['2023-12-30T14:05:09Z', '2023-12-30T14:05:09.000Z', '2023-12-30T14:05:09.999Z', 'second'],
		['2023-12-31T01:30+02:00', '2023-12-30T23:30:00.000Z', '2023-12-30T23:30:59.999Z', 'minute'],
		['2023-12-30T20:00-05:30', '2023-12-31T01:30:00.000Z', '2023-12-31T01:30:59.999Z', 'minute'],
		['2023-12-31T01:30+02', '2023-12-30T23:30:00.000Z', '2023-12-30T23:30:59.999Z', 'minute'],
		['2023-12-30/2023-12-31', '2023-12-30T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'day'],
		['2022-02-24/2023', '2022-02-24T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
		['2004-06/2004', '2004-06-01T00:00:00.000Z', '2004-12-31T23:59:59.999Z', 'year'],
		['2004/2004-06', '2004-01-01T00:00:00.000Z', '2004-06-30T23:59:59.999Z', 'year'],
		['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'year'],
		['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'year'],
		['000X', '0001-01-01T00:00:00.000Z', '0009-12-31T23:59:59.999Z', 'year'],
		['2023-XX', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
		['2023-XX-XX', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
		['2024-02-XX', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'month'],
		['2023-21', '2023-03-01T00:00:00.000Z', '2023-05-31T23:59:59.999Z', 'month'],
		['2023-22', '2023-06-01T00:00:00.000Z', '2023-08-31T23:59:59.999Z', 'month'],
		['2023-23', '2023-09-01T00:00:00.000Z', '2023-11-30T23:59:59.999Z', 'month'],
		['2023-24', '2023-12-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'month'],
		['9999-24', '9999-12-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'month'],
		['[2023-12-30,2023-12-31]', '2023-12-30T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'day'],
		['[2023-12-31,2023-12-30]', '2023-12-30T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'day'],
		['[2023-12-30..2023-12-31]', '2023-12-30T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'day'],
		['[2021,2023-01..2023-03]', '2021-01-01T00:00:00.000Z', '2023-03-31T23:59:59.999Z', 'year']
	])('reads %s', (text, earliest, latest, precision) => {
		const span = parseEdtf(text);
		expect([iso(span.earliest), iso(span.latest), span.precision]).toEqual([
			earliest,
			latest,
			precision
		]);
		expect(span).toMatchObject({
			edtf: text,
			approximate: false,
			uncertain: false,
			openStart: false,
			openEnd: false
		});
	});

	it.each([
		['2023', 'date'],
		['2023-12-30/2023-12-30', 'interval'],
		['[2023-12-30]', 'one-of']
	])('takes the shape of %s for %s', (text, shape) => {
		expect(parseEdtf(text).shape).toBe(shape);
	});

	it.each([
		['2023~', true, false],
		['2023-12?', false, true],
		['2023-12-29%', true, true],
		['202X~', true, false],
		['2023-21?', false, true],
		['2023-12-29~/2023-12-30', true, false],
		['2023-12-29~/2023-12-30?', true, true],
		['[2023-12-29,2023-12-30?]', false, true]
	])('reads the qualifiers of %s and widens nothing', (text, approximate, uncertain) => {
		const span = parseEdtf(text);
		expect(span).toMatchObject({ approximate, uncertain });
		const plain = parseEdtf(text.replaceAll(/[~?%]/g, ''));
		expect([span.earliest, span.latest]).toEqual([plain.earliest, plain.latest]);
	});

	it.each([
		['../2023-12-30', true, false],
		['/2023-12-30', true, false],
		['[..2023-12-30]', true, false],
		['[..2023-12-29,2023-12-30]', true, false],
		['2023-12-30/..', false, true],
		['2023-12-30/', false, true],
		['[2023-12-30..]', false, true],
		['[2023-12-30,2024-01-02..]', false, true]
	])('reads the open end of %s', (text, openStart, openEnd) => {
		const span = parseEdtf(text);
		expect(span).toMatchObject({ openStart, openEnd, precision: 'day' });
		expect(iso(span.earliest)).toBe(openStart ? iso(MIN_INSTANT) : '2023-12-30T00:00:00.000Z');
		expect(iso(span.latest)).toBe(openEnd ? iso(MAX_INSTANT) : '2023-12-30T23:59:59.999Z');
	});

	it.each([
		['', 'edtf-syntax', 0],
		['30 December', 'edtf-syntax', 0],
		['23-12-30', 'edtf-syntax', 0],
		['2023-12-30 ', 'edtf-syntax', 10],
		['2023-12-30T14:05Zebra', 'edtf-syntax', 17],
		['20233', 'edtf-syntax', 0],
		['[2023', 'edtf-syntax', 5],
		['[]', 'edtf-syntax', 1],
		['[2023..2024..2025]', 'edtf-syntax', 11],
		['[2023,..2024]', 'edtf-syntax', 6],
		['2023/2024/2025', 'edtf-syntax', 9],
		['２０２３', 'edtf-syntax', 0],
		['{2023,2024}', 'edtf-unsupported', 0],
		['2X23', 'edtf-unsupported', 0],
		['XXXX', 'edtf-unsupported', 0],
		['202X-12', 'edtf-unsupported', 4],
		['2023-XX-12', 'edtf-unsupported', 8],
		['2023~-12', 'edtf-unsupported', 4],
		['2023-12-30T14:05Z~', 'edtf-unsupported', 17],
		['2023-12-30T14:05:09.5Z', 'edtf-unsupported', 19],
		['0000', 'edtf-year', 0],
		['-0044', 'edtf-year', 0],
		['Y17000', 'edtf-year', 0],
		['0001-01-01T00:00+02:00', 'edtf-year', 0],
		['9999-12-31T23:59-02:00', 'edtf-year', 0],
		['2023-00', 'edtf-month', 5],
		['2023-13', 'edtf-month', 5],
		['2023-25', 'edtf-month', 5],
		['2023-1', 'edtf-month', 5],
		['2023-1X', 'edtf-month', 5],
		['2015-02-29', 'edtf-day', 8],
		['1900-02-29', 'edtf-day', 8],
		['2023-11-31', 'edtf-day', 8],
		['2023-12-00', 'edtf-day', 8],
		['2023-12-3', 'edtf-day', 8],
		['2023-12-30T24:00Z', 'edtf-time', 11],
		['2023-12-30T14:60Z', 'edtf-time', 14],
		['2023-12-30T14Z', 'edtf-time', 13],
		['2023-12-30T14:05:60Z', 'edtf-time', 17],
		['2023-12-30T14:05', 'edtf-zone', 16],
		['2023-12-30T14:05:09', 'edtf-zone', 19],
		['2023-12-30T14:05+15:00', 'edtf-zone', 17],
		['2024/2023', 'edtf-order', 5],
		['[2024..2023]', 'edtf-order', 7],
		['../..', 'edtf-open', 3],
		['/', 'edtf-open', 1],
		['../', 'edtf-open', 3]
	])('refuses %j with %s', (text, code, position) => {
		const result = tryParseEdtf(text);
		expect(result).toMatchObject({ error: { code } });
		expect(() => parseEdtf(text)).toThrow(EdtfError);
		if ('error' in result) {
			expect(result.error.position).toBe(position);
			expect(result.error.message).toMatch(/^Expected .+, found .+\.$/);
		}
	});

	it('says what was expected and what was found', () => {
		expect(() => parseEdtf('2015-02-29')).toThrow(
			'Expected a day of 2015-02 from 01 to 28, found “29”.'
		);
		expect(() => parseEdtf('2023-12-30T14:05')).toThrow(
			'Expected “Z” or an offset such as “+02:00”, since a time needs a zone, found the end of the text.'
		);
	});

	it('quotes little of a long text', () => {
		expect(() => parseEdtf('x'.repeat(100_000))).toThrow(/^.{0,80}$/);
	});

	it('answers any text with a span in the allowed years or an error', () => {
		const pieces = fc.constantFrom(...CHARACTERS, '..', '2023', '-12', 'é');
		const text = fc.oneof(
			fc.string(),
			fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(text, (value) => {
				const result = tryParseEdtf(value);
				if ('error' in result) {
					expect(result.error.position).toBeLessThanOrEqual(value.length);
					return;
				}
				const { earliest, latest } = result.span;
				expect(earliest).toBeGreaterThanOrEqual(MIN_INSTANT);
				expect(latest).toBeLessThanOrEqual(MAX_INSTANT);
				expect(earliest).toBeLessThan(latest);
			}),
			{ numRuns: 1000 }
		);
	});

	it('reads a long set', () => {
		const text = `[${'2023-12-30,'.repeat(20_000)}2023-12-31]`;
		expect(iso(parseEdtf(text).latest)).toBe('2023-12-31T23:59:59.999Z');
	});
});
