import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory, type StoryIndex } from '../core/story/index-story.ts';
import type { TimeWindow } from '../core/view/view.ts';
import { INSET, ROUNDING, gatherPoles, project, type Gathered } from './poles.ts';
import { makeScale, type TimeScale } from './scale.ts';
import { storyWith } from './scene-story.arbitrary.ts';

const MIN_PITCH = 36;
const MINUTE = 60_000;
const START = Date.UTC(2020, 0, 1);

/** The same by going through every event from the first. */
const gatherAll = (
	index: StoryIndex,
	scale: TimeScale,
	window: TimeWindow,
	width: number
): Gathered => {
	const { x } = project(scale, window, width);
	const poles: { x: number; from: number; to: number }[] = [];
	for (const { position, order } of index.events) {
		const last = poles.at(-1);
		if (last && x(position) - last.x < MIN_PITCH) last.to = order + 1;
		else poles.push({ x: x(position), from: order, to: order + 1 });
	}
	const isLeft = (pole: { x: number }): boolean => pole.x < INSET - ROUNDING;
	const isRight = (pole: { x: number }): boolean => pole.x > width - INSET + ROUNDING;
	const inside = poles.filter((pole) => !isLeft(pole) && !isRight(pole));
	return {
		poles: inside.map((pole) => {
			const id = index.events[pole.from]?.event.id ?? '';
			return { id: pole.to - pole.from > 1 ? `crowd:${id}` : id, ...pole };
		}),
		start: poles.findLast(isLeft)?.to ?? 0,
		end: poles.find(isRight)?.from ?? index.events.length
	};
};

const storyAt = (minutes: readonly number[]): StoryIndex =>
	indexStory(
		storyWith(
			minutes.map((minute) => `${new Date(START + minute * MINUTE).toISOString().slice(0, 16)}Z`)
		)
	);

const anyMinutes = fc.oneof(
	fc.array(fc.nat(100_000), { minLength: 1, maxLength: 120 }),
	fc.array(fc.nat(300), { minLength: 1, maxLength: 200 }),
	// Evenly, so that no gap shows where a pole begins.
	fc
		.record({ count: fc.integer({ min: 100, max: 400 }), gap: fc.constantFrom(1, 7, 60) })
		.map(({ count, gap }) => Array.from({ length: count }, (_, i) => i * gap))
);

describe('gatherPoles', { timeout: 240_000 }, () => {
	it('makes the poles in the window that all events from the first would make', () => {
		fc.assert(
			fc.property(
				anyMinutes,
				fc.constantFrom('story' as const, 'true' as const),
				fc.double({ min: -0.2, max: 1.2, noNaN: true }),
				fc.double({ min: -4, max: 0, noNaN: true }),
				fc.integer({ min: 280, max: 3000 }),
				(minutes, kind, from, exponent, width) => {
					const index = storyAt(minutes);
					const scale = makeScale(kind, index);
					const window = [scale.toTime(from), scale.toTime(from + 10 ** exponent)] as const;
					expect(gatherPoles(index, scale, project(scale, window, width), width)).toEqual(
						gatherAll(index, scale, window, width)
					);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('finds them too where no gap for thousands of events tells where a pole begins', () => {
		let state = 1;
		const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
		const index = storyAt(Array.from({ length: 6000 }, () => Math.floor(random() * 500_000)));
		const scale = makeScale('true', index);
		for (const size of [0.05, 0.02, 0.01, 0.005]) {
			for (const from of [0.3, 0.62, 0.9]) {
				const window = [scale.toTime(from), scale.toTime(from + size)] as const;
				expect(gatherPoles(index, scale, project(scale, window, 900), 900)).toEqual(
					gatherAll(index, scale, window, 900)
				);
			}
		}
	});
});
