import { flushSync, mount } from 'svelte';
import { TIME_WORDS_EN } from '#lib/core/time/time-words-en.ts';
import type { TimeWindow } from '#lib/core/view/view.ts';
import { FIGURE_WORDS_EN } from '#lib/scene/figure-words-en.ts';
import { measureText } from '#lib/scene/text/measure-text.ts';
import { THEMES } from '#lib/scene/theme.ts';
import { givenStory } from './given-story.ts';
import { bench } from './harness.ts';
import Lean from './Lean.svelte';

let window = $state.raw<TimeWindow>([0, 1]);

await bench({
	name: 'onrecord-stage',
	mount: (target, events, { GROUPS, T0, T1, width, height }) => {
		window = [T0, T1];
		mount(Lean, {
			target,
			props: {
				index: givenStory(events, GROUPS),
				get window() {
					return window;
				},
				frame: {
					width,
					height,
					theme: THEMES.light,
					words: TIME_WORDS_EN,
					phrases: FIGURE_WORDS_EN,
					measure: measureText
				}
			}
		});
		flushSync();
	},
	setWindow: (from, to) => {
		window = [from, to];
		flushSync();
	}
});
