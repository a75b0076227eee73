import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import type { TimeWindow } from '../core/view/view.ts';
import { overviewHome, overviewScale } from './overview-scale.ts';

const DAY = 86_400_000;
const utc = (iso: string): number => Date.parse(`${iso}Z`);
const scaleOf = (home: TimeWindow, width: number) => overviewScale(home, width, TIME_WORDS_EN);
const home = fc
	.tuple(
		fc.integer({ min: -60 * 365, max: 60 * 365 }),
		fc.double({ min: 0.04, max: 40_000, noNaN: true })
	)
	.map(([from, days]): TimeWindow => [from * DAY, (from + days) * DAY]);

describe('overviewScale', () => {
	it('leads from time to pixels and back', () => {
		fc.assert(
			fc.property(
				home,
				fc.integer({ min: 100, max: 3000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				([from, to], width, share) => {
					const { x, time } = scaleOf([from, to], width);
					const at = from + share * (to - from);
					expect(Math.abs(time(x(at)) - at)).toBeLessThan((to - from) * 1e-9 + 0.01);
				}
			)
		);
	});

	it('keeps what lies outside at its ends, with room for the handles', () => {
		const { x, time } = scaleOf([0, DAY], 1000);
		expect([x(-DAY), x(0), x(DAY / 2), x(DAY), x(9 * DAY)]).toEqual([28, 28, 500, 972, 972]);
		expect([time(-50), time(5000)]).toEqual([0, DAY]);
	});

	it('has ticks inside, with room for their labels', () => {
		fc.assert(
			fc.property(home, fc.integer({ min: 300, max: 3000 }), (given, width) => {
				const { ticks } = scaleOf(given, width);
				const xs = ticks.map(({ x }) => x);
				expect(xs.every((x) => x >= 28 && x <= width - 28)).toBe(true);
				for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(85);
			})
		);
	});

	it.each([
		['1907-03-01T00:00', '1907-07-01T00:00', ['Mar', 'Apr', 'May', 'Jun', 'Jul']],
		['1907-03-02T18:00', '1907-03-03T06:00', ['18:00', '21:00', '3 Mar', '03:00', '06:00']]
	])('labels %s to %s in the unit of each tick', (from, to, labels) => {
		const { ticks } = scaleOf([utc(from), utc(to)], 500);
		expect(ticks.map(({ label }) => label)).toEqual(labels);
	});
});

it('leaves a little room around the story, also around one moment', () => {
	expect(overviewHome([0, 100 * DAY])).toEqual([-2 * DAY, 102 * DAY]);
	expect(overviewHome([DAY, DAY])).toEqual([DAY - 72_000, DAY + 72_000]);
});
