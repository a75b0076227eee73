import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { checkAnchor } from './check-anchor.ts';
import { makeQuoteAnchors, makeSpanAnchor } from './make-anchor.ts';
import { normaliseText } from './normalise-text.ts';
import { placeWords } from './word-breaks.ts';

const RAW = readFixture('sources/two-sides.txt');
const TEXT = normaliseText(RAW);

describe('makeQuoteAnchors', () => {
	test('gives place, words and surroundings cut between words', () => {
		expect(makeQuoteAnchors('s', RAW, 'rotten beams, not boats')).toEqual([
			{
				source: 's',
				position: { start: 458, end: 481 },
				quote: {
					exact: 'rotten beams, not boats',
					prefix: 'told the Harbour Gazette that "',
					suffix: '" had brought the span down.'
				}
			}
		]);
	});

	test('gives one for each place', () => {
		const anchors = makeQuoteAnchors('s', 'so it is, and so it was', 'so it');
		expect(anchors.map(({ position }) => position.start)).toEqual([0, 14]);
	});

	test('any run of words of a text is anchored at its place and checks exact', () => {
		const words = placeWords(TEXT);
		const range = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(range, ([first, count]) => {
				const start = words[first]?.start ?? 0;
				const end = words[Math.min(words.length, first + count) - 1]?.end ?? 0;
				const anchor = makeQuoteAnchors('s', RAW, TEXT.slice(start, end)).find(
					({ position }) => position.start === start
				);
				expect(anchor?.position).toEqual({ start, end });
				expect(anchor?.quote?.prefix?.length ?? 0).toBeLessThanOrEqual(32);
				expect(anchor?.quote?.suffix?.length ?? 0).toBeLessThanOrEqual(32);
				expect(TEXT.slice(0, start).endsWith(anchor?.quote?.prefix ?? '')).toBe(true);
				expect(TEXT.slice(end).startsWith(anchor?.quote?.suffix ?? '')).toBe(true);
				expect(anchor && checkAnchor(anchor, TEXT).result).toBe('exact');
			})
		);
	});
});

describe('makeSpanAnchor', () => {
	test('keeps no words', () => {
		const anchor = makeSpanAnchor('s', RAW, 0, 20);
		expect(Object.keys(anchor)).toEqual(['source', 'position', 'span']);
		expect(checkAnchor(anchor, TEXT).result).toBe('exact');
	});

	test.each([
		[5, 5],
		[6, 5],
		[-1, 5],
		[0, 100_000],
		[Number.NaN, 5]
	])('refuses %i:%i', (start, end) => {
		expect(() => makeSpanAnchor('s', RAW, start, end)).toThrow(RangeError);
	});
});
