import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstPlace } from './first-place.ts';
import { greatestOf } from './greatest.ts';

const anyRow = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 200 });
const anyStretch = fc.tuple(fc.integer({ min: -2, max: 210 }), fc.integer({ min: -2, max: 210 }));

it('finds what a look at every value finds', () => {
	fc.assert(
		fc.property(anyRow, anyStretch, fc.integer({ min: -9, max: 9 }), (row, [from, to], least) => {
			const greatest = greatestOf(row.length, (place) => row[place] ?? NaN);
			const inside = row
				.map((value, place) => ({ value, place }))
				.slice(Math.max(0, from), Math.max(0, to));
			expect(greatest.over(from, to)).toBe(
				Math.max(-Infinity, ...inside.map(({ value }) => value))
			);
			const places = inside.filter(({ value }) => value >= least).map(({ place }) => place);
			expect(greatest.allAtLeast(least, from, to)).toEqual(places);
			expect(greatest.lastAtLeast(least, to)).toBe(
				row.slice(0, Math.max(0, to)).findLastIndex((value) => value >= least)
			);
		}),
		{ numRuns: 500 }
	);
});

it('looks at few values of a long row', () => {
	let looks = 0;
	const greatest = greatestOf(100_000, (place) => {
		looks++;
		return place % 1000;
	});
	looks = 0;
	expect(greatest.over(7, 99_000)).toBe(999);
	expect(greatest.lastAtLeast(999, 98_500)).toBe(97_999);
	expect(looks).toBeLessThan(100);
});

it('finds the first place that holds, and looks near the start first', () => {
	fc.assert(
		fc.property(fc.nat(300), fc.nat(300), fc.nat(400), (from, length, first) => {
			const to = from + length;
			let looks = 0;
			const found = firstPlace(from, to, (place) => {
				looks++;
				if (place < from || place >= to) throw new RangeError(`looks at ${place}`);
				return place >= first;
			});
			expect(found).toBe(Math.min(to, Math.max(from, first)));
			expect(looks).toBeLessThanOrEqual(3 + 2 * Math.log2(2 + found - from));
		})
	);
});
