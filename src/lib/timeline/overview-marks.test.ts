import { expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import { EMPTY_FILTER } from '../core/view/view.ts';
import { shownStatements } from '../core/view/filter.ts';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import { overviewMarks, overviewSpans } from './overview-marks.ts';

/** So many events, a minute apart, each with a statement by the one side. */
const crowd = (count: number) => {
	const start = Date.UTC(2022, 0, 1);
	const bare = storyWith(
		Array.from({ length: count }, (_, minute) =>
			new Date(start + minute * 60_000).toISOString().replace(':00.000Z', 'Z')
		)
	);
	const index = indexStory({
		...bare,
		statements: bare.events.map(({ id }) => ({
			id: `on-${id}`,
			mode: 'report',
			speaker: 'speaker',
			text: 'Said.',
			about: [id],
			anchors: []
		}))
	});
	const shown = shownStatements(index, EMPTY_FILTER, null);
	return { index, shown, x: (time: number) => (600 * (time - start)) / (count * 60_000) };
};

it('marks each event of a short story', () => {
	const { index, shown, x } = crowd(400);
	const marks = overviewMarks(index, shown, x);
	expect(marks.map(({ id }) => id)).toEqual(index.events.map(({ event }) => event.id));
	expect(marks.every(({ single, bars }) => single && bars.length === 1)).toBe(true);
});

it.each([false, true])(
	'of many draws bars that share the room, once each; mirrored: %s',
	(flip) => {
		const { index, shown, x } = crowd(1200);
		const marks = overviewMarks(index, shown, (time) => (flip ? 600 - x(time) : x(time)));
		expect(marks.length).toBeGreaterThan(90);
		expect(marks.length).toBeLessThanOrEqual(101);
		expect(new Set(marks.map((mark) => mark.x)).size).toBe(marks.length);
		const heights = marks.flatMap(({ bars }) => bars.map(({ height }) => height));
		expect(Math.max(...heights)).toBe(15);
		const each =
			15 / Math.max(...marks.map((mark, i) => Number(marks[i + 1]?.id ?? 1200) - Number(mark.id)));
		expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(1200 * each);
		expect(overviewSpans(index, x)).toEqual([]);
	}
);
