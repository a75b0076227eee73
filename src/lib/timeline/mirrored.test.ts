import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { buildScene } from '../scene/build-scene.ts';
import { FIGURE_WORDS_EN } from '../scene/figure-words-en.ts';
import { flip } from '../scene/rtl/flip.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { THEMES } from '../scene/theme.ts';
import { brushModeAt } from './brush-drag.ts';
import { movePlace } from './move-place.ts';
import type { Move } from './move-place.ts';
import { overviewScale } from './overview-scale.ts';
import { testIndex } from './test-timeline.ts';
import { flipWindow, pixelOf } from './window-transform.ts';

const units = fc.double({ min: 0, max: 1, noNaN: true });

it('a flipped window shows each time where the mirror image of the stage has it', () => {
	fc.assert(
		fc.property(units, units, units, fc.integer({ min: 300, max: 2000 }), (a, b, unit, width) => {
			const room = { left: 20, width: width - 40 };
			const window = [Math.min(a, b), Math.max(a, b) + 0.01] as const;
			const there = pixelOf(1 - unit, flipWindow(true, window), room);
			const size = window[1] - window[0];
			expect((there - flip(true, width, pixelOf(unit, window, room))) * size).toBeCloseTo(0);
			expect(flipWindow(true, flipWindow(true, window))[0]).toBeCloseTo(window[0]);
		})
	);
});

it('the strip is the mirror image of the one whose time runs to the right', () => {
	fc.assert(
		fc.property(fc.integer({ min: 100, max: 2000 }), units, (width, share) => {
			const home = [0, 1e10] as const;
			const there = overviewScale(home, width, TIME_WORDS_EN);
			const mirrored = overviewScale(home, width, TIME_WORDS_EN, true);
			const time = share * 1e10;
			expect(mirrored.x(time)).toBeCloseTo(width - there.x(time));
			expect(mirrored.time(mirrored.x(time)) / 1e10).toBeCloseTo(share);
			expect(mirrored.ticks.map(({ label }) => label)).toEqual(
				there.ticks.map(({ label }) => label)
			);
		})
	);
});

it.each([
	[90, 'end'],
	[150, 'move'],
	[210, 'start'],
	[20, 'draw']
])('a drag at %d px of a mirrored strip takes the window by its %s', (x, mode) => {
	expect(brushModeAt(x, { left: 100, right: 200 }, false, true)).toBe(mode);
});

it.each<[Move, string | undefined]>([
	['left', 'bell'],
	['right', 'fire'],
	['home', 'fire'],
	['end', 'strike']
])('%s on a mirrored stage leads to %s', (move, id) => {
	const index = testIndex();
	const scene = buildScene(index, HOME_VIEW, {
		width: 1200,
		height: 640,
		theme: THEMES.light,
		words: TIME_WORDS_EN,
		phrases: FIGURE_WORDS_EN,
		measure: measureText
	});
	const ground = { index, shown: new Set(index.story.statements.map(({ id }) => id)) };
	const place = (mirrored: boolean) =>
		movePlace(
			{ ...ground, scene: mirrored ? { ...scene, mirrored } : scene },
			{ kind: 'event', id: 'alarm' },
			move
		)?.id;
	expect(place(true)).toBe(id);
	const back: Partial<Record<Move, Move>> = { left: 'right', right: 'left' };
	expect(
		movePlace({ ...ground, scene }, { kind: 'event', id: 'alarm' }, back[move] ?? move)?.id
	).toBe(id);
});
