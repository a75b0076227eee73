import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_HEIGHTS, restingHeight, sheetPixels, steppedHeight } from './sheet-heights.ts';

const VIEWPORTS = fc.integer({ min: 240, max: 1400 });

describe('sheetPixels', () => {
	it('grows from peek to full, and leaves some of the page to be seen', () => {
		fc.assert(
			fc.property(VIEWPORTS, (viewport) => {
				const [peek, half, full] = SHEET_HEIGHTS.map((one) => sheetPixels(one, viewport));
				expect(peek).toBeLessThanOrEqual(half ?? 0);
				expect(half).toBeLessThanOrEqual(full ?? 0);
				expect(full).toBeLessThanOrEqual(viewport - 56);
			})
		);
	});

	it.each([
		['peek', 148],
		['half', 557.04],
		['full', 788]
	] as const)('is %s at %d px in a window of 844', (height, pixels) => {
		expect(sheetPixels(height, 844)).toBeCloseTo(pixels, 2);
	});
});

describe('restingHeight', () => {
	it.each([
		['let go where it stood', 557, 0, 'half'],
		['drawn up a little', 620, 0, 'half'],
		['drawn up far', 700, 0, 'full'],
		['flicked up from the half', 560, 1, 'full'],
		['flicked down from the half', 500, -1.5, 'peek'],
		['drawn to the foot', 60, 0, null],
		['flicked down from the peek', 140, -1, null]
	] as const)('%s', (_, pixels, speed, height) => {
		expect(restingHeight(pixels, speed, 844)).toBe(height);
	});

	it('stays at any height where it is let go in rest', () => {
		fc.assert(
			fc.property(VIEWPORTS, fc.constantFrom(...SHEET_HEIGHTS), (viewport, height) => {
				const pixels = sheetPixels(height, viewport);
				const rest = restingHeight(pixels, 0, viewport);
				expect(rest && sheetPixels(rest, viewport)).toBe(pixels);
			})
		);
	});
});

it('steps by one, and stays at either end', () => {
	expect(SHEET_HEIGHTS.map((one) => steppedHeight(one, 1))).toEqual(['half', 'full', 'full']);
	expect(SHEET_HEIGHTS.map((one) => steppedHeight(one, -1))).toEqual(['peek', 'peek', 'half']);
});
