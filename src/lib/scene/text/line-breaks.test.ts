import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateBreaks } from '../../../../scripts/build-breaks.ts';
import { findLineBreaks, type LineBreak } from './line-breaks.ts';
import { MEASURE_SAMPLES } from './measure-samples.ts';

const oracle = (text: string): readonly LineBreak[] => {
	const breaker = new LineBreaker(text);
	const found: LineBreak[] = [];
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		found.push({ position: next.position, required: next.required });
	}
	return found;
};

const expectAlike = (text: string): void => {
	expect([...findLineBreaks(text)]).toEqual(oracle(text));
};

/** The characters whose classes the table tells apart. */
const COVERED: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0, 0x6ff],
	[0x2000, 0x206f],
	[0x2000, 0x2bff],
	[0x1100, 0x11ff],
	[0x2e00, 0x9fff],
	[0xac00, 0xd7a3],
	[0xf900, 0xffff],
	[0x1f000, 0x1faff],
	[0x20000, 0x2ffff]
];

const SIGNS = Array.from(
	'aZя7א一가각각🇺🇦👍🏻☝ \n\r\f\t-–—…/\\,.:;!?()[]{}«»“”„\'"$€№%°§´\u00a0\u00ad\u200b\u200d\u2028\u2060\u0301\ufe0f\ufffc'
);

describe('findLineBreaks', () => {
	it.each([
		['', []],
		['a', ['1']],
		['on record', ['3', '9']],
		['a-b', ['2', '3']],
		['one\ntwo', ['4!', '7']],
		['one\r\ntwo', ['5!', '8']],
		['ends\n', ['5']],
		['a\u00a0b', ['3']],
		['«Так» він', ['6', '9']],
		['12-34', ['5']],
		['和平', ['1', '2']],
		['🇺🇦🇵🇱', ['4', '8']],
		['👩‍👧', ['5']]
	])('finds the places of %j', (text, expected) => {
		const places = [...findLineBreaks(text)].map(
			({ position, required }) => `${position}${required ? '!' : ''}`
		);
		expect(places).toEqual(expected);
	});

	it.each(MEASURE_SAMPLES)('breaks “%s” where linebreak does', (text) => {
		expectAlike(text);
	});

	it('breaks any text of signs where linebreak does', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 14 }), expectAlike),
			{ numRuns: 5000 }
		);
	});

	it('breaks any text of the characters it covers where linebreak does', () => {
		const unit = fc
			.oneof(...COVERED.map(([min, max]) => fc.integer({ min, max })))
			.map((code) => String.fromCodePoint(code));
		fc.assert(fc.property(fc.string({ unit }), expectAlike), { numRuns: 5000 });
	});

	it('has the table that `npm run breaks` makes', () => {
		const file = new URL('breaks.generated.ts', import.meta.url);
		expect(readFileSync(file, 'utf8')).toBe(generateBreaks());
	}, 120_000);
});
