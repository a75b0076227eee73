import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestPlace } from './nearest-place.ts';

it('finds the nearest of all marks, in either direction', () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(300), { minLength: 1, maxLength: 40 }),
			fc.integer({ min: -20, max: 320 }),
			fc.boolean(),
			(marks, x, mirrored) => {
				const sorted = marks.toSorted((a, b) => (mirrored ? b - a : a - b));
				const place = nearestPlace(sorted.length, (at) => sorted[at] ?? NaN, x, mirrored);
				const distances = sorted.map((mark) => Math.abs(mark - x));
				expect(distances[place]).toBe(Math.min(...distances));
			}
		)
	);
});
