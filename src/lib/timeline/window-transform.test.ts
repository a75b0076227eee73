import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Room, UnitWindow } from './window-transform.ts';
import {
	HOME,
	clampWindow,
	interpolateWindow,
	pixelOf,
	revealInWindow,
	sameWindow,
	spreadWindow,
	toTransform,
	toWindow,
	unitAt,
	zoomWindow
} from './window-transform.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const windows: fc.Arbitrary<UnitWindow> = fc
	.tuple(number(1e-6, 1), number(0, 1))
	.map(([size, at]) => [at * (1 - size), at * (1 - size) + size] as const);
const rooms: fc.Arbitrary<Room> = fc.record({ left: number(0, 60), width: number(200, 4000) });

const expectSame = (a: UnitWindow, b: UnitWindow): void => {
	const size = b[1] - b[0];
	expect(Math.abs(a[0] - b[0]) / size).toBeLessThan(1e-6);
	expect(Math.abs(a[1] - b[1]) / size).toBeLessThan(1e-6);
};

const expectInside = ([start, end]: UnitWindow, [low, high]: UnitWindow = HOME): void => {
	expect(start).toBeGreaterThanOrEqual(low - 1e-12);
	expect(end).toBeLessThanOrEqual(high + 1e-12);
	expect(end).toBeGreaterThan(start);
};

describe('toTransform and toWindow', () => {
	it('undo each other', () => {
		fc.assert(
			fc.property(windows, rooms, (window, room) => {
				expectSame(toWindow(toTransform(window, room), room), window);
			})
		);
	});

	it('have no magnification at home, and keep home in its room', () => {
		expect(toTransform(HOME, { left: 20, width: 1000 })).toEqual({ k: 1, x: 0 });
	});

	it('put the ends of the window at the ends of the room', () => {
		fc.assert(
			fc.property(windows, rooms, (window, room) => {
				const { k, x } = toTransform(window, room);
				const at = (unit: number): number => (room.left + unit * room.width) * k + x;
				expect(at(window[0])).toBeCloseTo(room.left, 2);
				expect(at(window[1])).toBeCloseTo(room.left + room.width, 2);
			})
		);
	});
});

it('unitAt and pixelOf undo each other', () => {
	fc.assert(
		fc.property(windows, rooms, number(0, 4000), (window, room, px) => {
			expect(pixelOf(unitAt(px, window, room), window, room)).toBeCloseTo(px, 3);
		})
	);
});

describe('clampWindow', () => {
	it('brings any window home and never makes it smaller than the least', () => {
		fc.assert(
			fc.property(number(-5, 5), number(0, 5), number(1e-6, 0.5), (start, size, min) => {
				const window = clampWindow([start, start + size], min);
				expectInside(window);
				expect(window[1] - window[0]).toBeGreaterThanOrEqual(min * (1 - 1e-6));
			})
		);
	});

	it('leaves a window alone that is inside', () => {
		fc.assert(fc.property(windows, (window) => expectSame(clampWindow(window, 1e-6), window)));
	});
});

describe('zoomWindow', () => {
	it('keeps what is under the pointer where it is while there is room', () => {
		fc.assert(
			fc.property(windows, number(0, 1), number(1, 8), (window, share, factor) => {
				const at = window[0] + share * (window[1] - window[0]);
				const next = zoomWindow(window, factor, at, 1e-9);
				expect((at - next[0]) / (next[1] - next[0])).toBeCloseTo(share, 5);
			})
		);
	});

	it.each([
		{ name: 'out of home', factor: 0.5, at: 0.5, expected: [0, 1] },
		{ name: 'in beyond the least', factor: 1e9, at: 0, expected: [0, 0.1] }
	])('stops at the bounds when zooming $name', ({ factor, at, expected }) => {
		const [start, end] = zoomWindow(HOME, factor, at, 0.1);
		expect(start).toBeCloseTo(expected[0] ?? NaN);
		expect(end).toBeCloseTo(expected[1] ?? NaN);
	});
});

describe('revealInWindow', () => {
	const margins = { left: 0.1, right: 0.3 };

	it.each<{ name: string; unit: number; expected: UnitWindow }>([
		{ name: 'does not move for what is comfortably visible', unit: 0.5, expected: [0.4, 0.6] },
		{ name: 'moves later just far enough', unit: 0.58, expected: [0.44, 0.64] },
		{ name: 'moves earlier just far enough', unit: 0.3, expected: [0.28, 0.48] },
		{ name: 'stops at the end of the story', unit: 1, expected: [0.8, 1] }
	])('$name', ({ unit, expected }) => {
		expectSame(revealInWindow([0.4, 0.6], [unit, unit], margins), expected);
	});
});

describe('interpolateWindow', () => {
	it('begins and ends exactly, and stays between', () => {
		fc.assert(
			fc.property(windows, windows, number(0, 1), (from, to, t) => {
				const at = interpolateWindow(from, to);
				expect(at(0)).toBe(from);
				expect(at(1)).toBe(to);
				const hull: UnitWindow = [Math.min(from[0], to[0]), Math.max(from[1], to[1])];
				const [start, end] = at(t);
				expect(start).toBeGreaterThanOrEqual(hull[0] - 1e-6);
				expect(end).toBeLessThanOrEqual(hull[1] + 1e-6);
			})
		);
	});

	it('changes the size by equal ratios', () => {
		const [start, end] = interpolateWindow([0, 1], [0.5, 0.51])(0.5);
		expect(end - start).toBeCloseTo(0.1);
	});
});

describe('spreadWindow', () => {
	it('shows all of several units with room around', () => {
		expect(spreadWindow([0.5, 0.54, 0.52], 0.001)).toEqual([
			expect.closeTo(0.49),
			expect.closeTo(0.56)
		]);
	});

	it('has nothing to spread where all are one', () => {
		expect(spreadWindow([0.5, 0.5], 0.001)).toBeNull();
	});
});

it('sameWindow tells windows apart by their size, not by absolute distance', () => {
	expect(sameWindow([0.5, 0.5000001], [0.5, 0.5000002])).toBe(false);
	expect(sameWindow([0, 1], [1e-12, 1])).toBe(true);
});
