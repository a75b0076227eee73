import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { withContested } from '#lib/core/claims/contested-events.ts';
import { indexPlaced } from '#lib/core/story/index-story.ts';
import { parseStory } from '#lib/core/story/parse-story.ts';
import { placeStory } from '#lib/core/story/place-story.ts';
import { TIME_WORDS_EN } from '#lib/core/time/time-words-en.ts';
import { HOME_VIEW, type View } from '#lib/core/view/view.ts';
import Figure from '#lib/figure/Figure.svelte';
import { buildScene } from '#lib/scene/build-scene.ts';
import { emphasise } from '#lib/scene/emphasise.ts';
import { needsRtl } from '#lib/scene/rtl/needs-rtl.ts';
import { rtlLayout } from '#lib/scene/rtl/rtl-layout.ts';
import { PICTURE_THEMES } from '#lib/scene/picture/picture-themes.ts';
import { measureText } from '#lib/scene/text/measure-text.ts';
import { buildVerticalScene } from '#lib/scene/vertical/build-vertical-scene.ts';
import { focusOf } from '#lib/timeline/focus-of.ts';
import type { FigureExample } from './examples.ts';
import { FIGURE_WORDS_EN } from '#lib/scene/figure-words-en.ts';

/** Draws an example as an SVG document, one element a line, as a difference is best read. */
export const drawExample = (example: FigureExample): string => {
	const { story, issues } = parseStory(JSON.parse(readFileSync(example.story, 'utf8')));
	if (!story) throw new Error(issues.map(({ message }) => message).join('\n'));
	const index = indexPlaced(withContested(placeStory(story, TIME_WORDS_EN)));
	const view: View = {
		...HOME_VIEW,
		scale: example.scale,
		window: example.window ? [Date.parse(example.window[0]), Date.parse(example.window[1])] : null,
		selection: example.selection ?? null
	};
	const { width, height, theme } = example;
	const frame = {
		width,
		theme: PICTURE_THEMES[theme],
		words: TIME_WORDS_EN,
		phrases: FIGURE_WORDS_EN,
		...(needsRtl(story) ? { measure: rtlLayout.measure, rtl: rtlLayout } : { measure: measureText })
	};
	const drawn =
		example.direction === 'down' || height === 'auto'
			? buildVerticalScene(index, view, { ...frame, height })
			: buildScene(index, view, { ...frame, height });
	const scene = emphasise(drawn, focusOf(index, view.selection));
	const { body } = render(Figure, {
		props: { scene, id: 'figure', title: story.title, description: story.standfirst }
	});
	return `${body
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/><(?!tspan|\/text>)/g, '>\n<')
		.trim()}\n`;
};
