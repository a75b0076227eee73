import { flushSync, mount } from 'svelte';
import '../../../src/app.css';
import type { TimeWindow } from '#lib/core/view/view.ts';
import { givenStory } from './given-story.ts';
import { bench } from './harness.ts';
import Whole from './Whole.svelte';

let show: (window: TimeWindow) => void = () => undefined;

await bench({
	name: 'onrecord-reader',
	mount: (target, events, { GROUPS }) => {
		const onready = (given: typeof show): void => void (show = given);
		mount(Whole, { target, props: { index: givenStory(events, GROUPS), onready } });
		flushSync();
	},
	setWindow: (from, to) => {
		show([from, to]);
		flushSync();
	}
});
