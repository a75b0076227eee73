import { describe, expect, it } from 'vitest';
import { dots, hollow, ladder } from './pattern.ts';
import { stripeOf } from './stripe.ts';
import { PRINT } from './theme-print.ts';
import { THEMES } from './theme.ts';

const EDGE = { x: 10, y: 20, width: 4, height: 66 };

/** The boxes that a path is made of. */
const boxesOf = (path: string) =>
	[...path.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map((match) => {
		const [x = NaN, y = NaN, width = NaN, height = NaN] = match.slice(1).map(Number);
		return { x, y, width, height };
	});

describe('the patterns of sides on paper', () => {
	it.each([
		['ladder', ladder, 11],
		['hollow', hollow, 1],
		['dots', dots, 12]
	] as const)('%s cuts only out of its bar', (_, cut, count) => {
		const boxes = boxesOf(cut(EDGE));
		expect(boxes).toHaveLength(count);
		for (const { x, y, width, height } of boxes) {
			expect(x).toBeGreaterThanOrEqual(EDGE.x);
			expect(y).toBeGreaterThanOrEqual(EDGE.y);
			expect(x + width).toBeLessThanOrEqual(EDGE.x + EDGE.width + 0.01);
			expect(y + height).toBeLessThanOrEqual(EDGE.y + EDGE.height + 0.01);
		}
	});

	it('cuts rungs across a bar that lies, and nothing out of one that is all rim', () => {
		const lying = boxesOf(ladder({ x: 0, y: 0, width: 30, height: 4 }));
		expect(lying.every(({ height }) => height === 4)).toBe(true);
		expect(hollow({ x: 0, y: 0, width: 2, height: 40 })).toBe('');
	});

	it('tells every two sides of the print theme apart', () => {
		const cuts = PRINT.sides.map((paint) => stripeOf(paint, EDGE).cut?.path ?? '');
		expect(new Set(cuts).size).toBe(PRINT.sides.length);
	});

	it('leaves the bars of the other themes whole', () => {
		for (const paint of [...THEMES.light.sides, ...THEMES.dark.sides, PRINT.neutral]) {
			expect(stripeOf(paint, EDGE)).toEqual({ box: EDGE, fill: paint.ink });
		}
	});
});
