// What a frame costs by the size of the story: `npm run bench:scene`, or with sizes of one’s own behind it.
import { performance } from 'node:perf_hooks';
import { TIME_WORDS_EN } from '#lib/core/time/time-words-en.ts';
import { HOME_VIEW, type View } from '#lib/core/view/view.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import { FIGURE_WORDS_EN } from '#lib/scene/figure-words-en.ts';
import type { Frame } from '#lib/scene/frame.ts';
import { makeScale } from '#lib/scene/scale.ts';
import { measureText } from '#lib/scene/text/measure-text.ts';
import { THEMES } from '#lib/scene/theme.ts';
import { syntheticIndex } from '../fixtures/synthetic-story.ts';

const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
const frame: Frame = {
	width: 1200,
	height: 600,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
};

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);

const quantile = (times: readonly number[], share: number): number =>
	[...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0;

const measure = (steps: readonly View[], draw: (view: View) => void): string => {
	const times = steps.map((view) => {
		const start = performance.now();
		draw(view);
		return performance.now() - start;
	});
	return `${ms(quantile(times, 0.5))} ${ms(quantile(times, 0.95))} ${ms(Math.max(...times))}`;
};

/** Prints one line for each size. */
export const main = (): void => {
	console.log(
		'       N    index    first |  home: median p95 max       | pan                        | zoom'
	);
	for (const count of sizes.length > 0 ? sizes : [100, 1000, 10_000, 100_000]) {
		const started = performance.now();
		const index = syntheticIndex(count);
		const indexed = performance.now();
		buildScene(index, HOME_VIEW, frame);
		const first = performance.now();
		const scale = makeScale('true', index);
		const [start, end] = scale.home;
		const at = (from: number, to: number): View => ({
			...HOME_VIEW,
			scale: 'true',
			window: [start + from * (end - start), start + to * (end - start)]
		});
		const few = count > 30_000 && first - indexed > 2000 ? 3 : 30;
		const draw = (view: View): void => void buildScene(index, view, frame);
		const busiest = index.events[Math.floor(index.events.length / 2)];
		const middle = scale.toUnit(busiest?.position ?? 0);
		const zoomed = (size: number): View => {
			const from = Math.min(1 - size, Math.max(0, middle - size / 2));
			return at(from, from + size);
		};
		const home = measure(
			Array.from({ length: Math.min(few, 10) }, () => HOME_VIEW),
			draw
		);
		const pan = measure(
			Array.from({ length: few }, (_, i) => at((0.9 * i) / few, (0.9 * i) / few + 0.1)),
			draw
		);
		const zoom = measure(
			Array.from({ length: few }, (_, i) => zoomed(2000 ** -(i / few))),
			draw
		);
		console.log(
			`${String(count).padStart(8)} ${ms(indexed - started)} ${ms(first - indexed)} | ${home} | ${pan} | ${zoom}`
		);
	}
};
