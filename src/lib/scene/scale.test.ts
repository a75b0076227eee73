import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import { makeScale } from './scale.ts';
import { anyStory } from './scene.arbitrary.ts';
import { storyWith } from './scene-story.arbitrary.ts';

const HOUR = 3_600_000;

describe('scales of any story', () => {
	it('never go backwards, and units lead back to the time they came from', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(
				anyStory,
				fc.constantFrom('story' as const, 'true' as const),
				fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 2, maxLength: 20 }),
				(story, kind, units) => {
					const scale = makeScale(kind, indexStory(story));
					const [start, end] = scale.home;
					expect(scale.toUnit(start)).toBeCloseTo(0, 9);
					expect(scale.toUnit(end)).toBeCloseTo(1, 9);
					const times = [...units].sort((a, b) => a - b).map((unit) => scale.toTime(unit));
					times.forEach((time, i) => {
						if (i > 0) expect(time).toBeGreaterThanOrEqual(times[i - 1] ?? Infinity);
						const back = scale.toTime(scale.toUnit(time));
						expect(Math.abs(back - time)).toBeLessThan(Math.max(1, (end - start) * 1e-9));
					});
				}
			),
			{ numRuns: 300, seed: 7 }
		);
	});

	it('answer the same, whatever they were asked before', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(
				anyStory,
				fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { maxLength: 20 }),
				(story, units) => {
					const [asked, fresh] = [indexStory(story), indexStory(story)];
					const scale = makeScale('story', asked);
					const knots = [...scale.bends, ...asked.columns.positions];
					const times = units.flatMap((unit, i) => [scale.toTime(unit), knots[i * 7] ?? 0]);
					const expected = new Map(
						times
							.toSorted((a, b) => a - b)
							.map((time) => [time, makeScale('story', fresh).toUnit(time)])
					);
					for (const time of times) expect(scale.toUnit(time)).toBe(expected.get(time));
				}
			),
			{ numRuns: 200, seed: 9 }
		);
	});

	it('have every event inside home', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(anyStory, fc.constantFrom('story' as const, 'true' as const), (story, kind) => {
				const index = indexStory(story);
				const scale = makeScale(kind, index);
				for (const { position } of index.events) {
					expect(scale.toUnit(position)).toBeGreaterThan(0);
					expect(scale.toUnit(position)).toBeLessThan(1);
				}
			}),
			{ numRuns: 200, seed: 8 }
		);
	});
});

describe('the story scale', () => {
	const days = (...list: readonly string[]) => indexStory(storyWith(list));

	it('folds a long empty gap and nothing else', () => {
		const scale = makeScale('story', days('2023-01-01', '2023-12-29', '2023-12-30', '2023-12-31'));
		expect(scale.folds).toHaveLength(1);
		const [fold] = scale.folds;
		// The days of the two events themselves stay out of the fold.
		expect(fold?.from).toBe(Date.UTC(2023, 0, 2));
		expect(fold?.to).toBe(Date.UTC(2023, 11, 29));
	});

	it('folds nothing where events follow one another evenly', () => {
		expect(makeScale('story', days('2023-12-28', '2023-12-29', '2023-12-30')).folds).toEqual([]);
	});

	it('is linear for the true scale: equal times are equally wide', () => {
		const scale = makeScale('true', days('2020-01-01', '2023-12-29'));
		const step = 1000 * HOUR;
		const at = (i: number): number => scale.toUnit(Date.UTC(2021, 0, 1) + i * step);
		expect(at(2) - at(1)).toBeCloseTo(at(7) - at(6), 12);
		expect(scale.folds).toEqual([]);
	});

	it('gives an event with many statements more room than one with none', () => {
		const story = storyWith(['2023-12-28', '2023-12-29', '2023-12-30']);
		const busy = {
			...story,
			statements: [1, 2, 3, 4].map((n) => ({
				id: `s${n}`,
				mode: 'report' as const,
				speaker: 'speaker',
				about: ['event-1'],
				text: 'Says so',
				anchors: story.links.flatMap(({ anchors }) => anchors ?? [])
			}))
		};
		const room = (index: ReturnType<typeof indexStory>, i: number): number => {
			const scale = makeScale('story', index);
			const [a, b] = [index.events[i]?.position ?? 0, index.events[i + 1]?.position ?? 0];
			return scale.toUnit(b) - scale.toUnit(a);
		};
		const index = indexStory(busy);
		expect(room(index, 1)).toBeGreaterThan(1.5 * room(index, 0));
	});

	it('works for one event, and for several at the same minute', () => {
		for (const list of [['2023-12-29'], ['2023-12-29T10:00Z', '2023-12-29T10:00Z']]) {
			const scale = makeScale('story', days(...list));
			expect(scale.toUnit(scale.home[1])).toBe(1);
			expect(scale.toTime(0.5)).toBeGreaterThan(scale.home[0]);
		}
	});
});
