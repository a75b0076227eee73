import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrushDrag } from './brush-drag.ts';
import { brushModeAt, dragWindow, drawnBox, moveBox } from './brush-drag.ts';

describe('brushModeAt', () => {
	const wide = { left: 100, right: 300 };
	const thin = { left: 200, right: 202 };

	it.each([
		[200, wide, 'move'],
		[90, wide, 'start'],
		[310, wide, 'end'],
		[60, wide, 'draw'],
		[340, wide, 'draw'],
		[195, thin, 'move'],
		[180, thin, 'start'],
		[220, thin, 'end']
	] as const)('at %i of %j is %s', (x, box, mode) => {
		expect(brushModeAt(x, box, false)).toBe(mode);
	});

	it('draws a new window where the whole story leaves nothing to move', () => {
		expect(brushModeAt(200, wide, true)).toBe('draw');
		expect(brushModeAt(90, wide, true)).toBe('start');
	});
});

it('a thin window is drawn wide enough to see and to point at, about its middle', () => {
	expect(drawnBox({ left: 200, right: 202 })).toEqual({ left: 196, right: 206 });
	expect(moveBox({ left: 200, right: 202 })).toEqual({ left: 189, right: 213 });
	expect(drawnBox({ left: 100, right: 300 })).toEqual({ left: 100, right: 300 });
});

describe('dragWindow', () => {
	const base = { window: [100, 200], home: [0, 1000], least: 10 } as const;

	it.each<{ name: string; drag: Pick<BrushDrag, 'mode' | 'from' | 'to'>; to: [number, number] }>([
		{ name: 'moves', drag: { mode: 'move', from: 150, to: 250 }, to: [200, 300] },
		{ name: 'stops at home', drag: { mode: 'move', from: 150, to: -900 }, to: [0, 100] },
		{ name: 'resizes from the start', drag: { mode: 'start', from: 95, to: 45 }, to: [50, 200] },
		{ name: 'never turns round', drag: { mode: 'start', from: 95, to: 500 }, to: [190, 200] },
		{ name: 'resizes from the end', drag: { mode: 'end', from: 205, to: 305 }, to: [100, 300] },
		{ name: 'draws towards earlier', drag: { mode: 'draw', from: 700, to: 600 }, to: [600, 700] }
	])('$name', ({ drag, to }) => {
		expect(dragWindow({ ...base, ...drag })).toEqual(to);
	});

	it('always gives a window inside home that is long enough', () => {
		const time = fc.integer({ min: -2000, max: 3000 });
		const mode = fc.constantFrom('move', 'start', 'end', 'draw');
		fc.assert(
			fc.property(mode, time, time, (mode, from, to) => {
				const [start, end] = dragWindow({ ...base, mode, from, to });
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(1000);
				expect(end - start).toBeGreaterThanOrEqual(10);
			})
		);
	});
});
