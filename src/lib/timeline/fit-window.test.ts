import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQuery, encodeQuery } from '../core/view/query-string.ts';
import { readView } from '../core/view/read-view.ts';
import { writeView } from '../core/view/url.ts';
import type { ScaleKind, TimeWindow } from '../core/view/view.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { makeScale } from '../scene/scale.ts';
import { finestUnits } from './finest-units.ts';
import { fitWindow } from './fit-window.ts';
import { testIndex } from './test-timeline.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { TimelineState } from './timeline-state.svelte.ts';

const index = testIndex();
const kinds: readonly ScaleKind[] = ['story', 'true'];
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const open = (window: TimeWindow | null) =>
	new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => ({}),
		view: { ...HOME_VIEW, window }
	});

describe.each(kinds)('a window on the %s scale', (kind) => {
	const scale = makeScale(kind, index);
	const least = finestUnits(scale, index);
	const unit = fc.double({ min: -3, max: 4, noNaN: true });

	it('lies inside the story and is no smaller than the smallest zoom', () => {
		fc.assert(
			fc.property(unit, unit, (a, b) => {
				fc.pre(a !== b);
				const asked = [scale.toTime(Math.min(a, b)), scale.toTime(Math.max(a, b))] as const;
				const [start, end] = (fitWindow(index, scale, asked) ?? scale.home).map(scale.toUnit);
				expect(start).toBeGreaterThanOrEqual(-1e-9);
				expect(end).toBeLessThanOrEqual(1 + 1e-9);
				expect((end ?? 0) - (start ?? 0)).toBeGreaterThanOrEqual(least * (1 - 1e-6));
			})
		);
	});

	it('that can be drawn stays as it is, and comes back through an address without a word', () => {
		for (const ends of [
			[0, least * 1.01],
			[0.2, 0.5],
			[1 - least * 1.01, 1]
		] as const) {
			const window = [scale.toTime(ends[0]), scale.toTime(ends[1])] as const;
			expect(fitWindow(index, scale, window)).toBe(window);
			const address = encodeQuery(writeView({ ...HOME_VIEW, window, scale: kind }));
			expect(readView(decodeQuery(address), index).notices).toEqual([]);
		}
	});
});

describe('the window of a reader', () => {
	const tiny = [day('1907-05-01'), day('1907-05-01') + 1] as const;

	it.each<[string, (timeline: TimelineState) => void]>([
		['from the start', () => undefined],
		['from an address', (timeline) => timeline.applyView({ ...HOME_VIEW, window: tiny })],
		['set', (timeline) => timeline.setWindow(tiny, { animate: false })]
	])('%s is what is drawn', (_, act) => {
		const timeline = open(tiny);
		act(timeline);
		const drawn = timeline.window.map(timeline.scale.toUnit);
		expect((drawn[1] ?? 0) - (drawn[0] ?? 0)).toBeCloseTo(timeline.minUnits, 9);
		expect(timeline.windowUnits[0]).toBeCloseTo(drawn[0] ?? NaN, 9);
	});

	it('is what is drawn on the other scale too', () => {
		const timeline = open(null);
		const { scale, minUnits } = timeline;
		const at = scale.toUnit(day('1907-03-02') + 22.5 * 3_600_000);
		timeline.setWindowUnits([at - minUnits / 2, at + minUnits / 2]);
		timeline.setScale('true');
		const [start, end] = timeline.window.map(timeline.scale.toUnit);
		expect((end ?? 0) - (start ?? 0)).toBeGreaterThanOrEqual(timeline.minUnits * (1 - 1e-6));
	});

	it('is the whole story for a stretch that holds all of it', () => {
		const timeline = open([day('1900-01-01'), day('1950-01-01')]);
		expect(timeline.view.window).toBeNull();
	});
});
