import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import type { Selection } from '../core/view/view.ts';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import { measureText } from '../scene/text/measure-text.ts';
import TestReader from './TestReader.svelte';
import { TimelineState } from './timeline-state.svelte.ts';
import { READER_WORDS_EN } from './words/en.ts';

const COUNT = 700;
const day = (at: number): string => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
const index = indexStory(storyWith(Array.from({ length: COUNT }, (_, at) => day(at))));

const open = async () => {
	const timeline = new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => ({})
	});
	await page.viewport(1200, 800);
	await render(TestReader, { timeline });
	await expect.poll(() => timeline.mounted).toBe(true);
	return timeline;
};
const list = () => page.getByRole('region', { name: 'Every statement in order' });
const places = (): (string | null)[] =>
	[...document.querySelectorAll('#list > ol > li')].map((one) => one.getAttribute('aria-posinset'));
const says = (text: string) => expect.element(list().getByText(text).first()).toBeVisible();
const event = (at: number): Selection => ({ kind: 'event', id: `event-${at}` });

it('tells a part of a long list, and which', async () => {
	await open();
	await says('Events 1–20 of 700');
	expect(places()).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
	const all = document.querySelector('#list > ol > li')?.getAttribute('aria-setsize');
	expect(all).toBe('700');
});

it('turns to the next part and back, with the keyboard at its start', async () => {
	await open();
	await userEvent.click(list().getByRole('button', { name: 'Later' }).last());
	await says('Events 21–40 of 700');
	expect(document.activeElement?.id).toBe('story-list');
	await userEvent.click(list().getByRole('button', { name: 'Earlier' }).first());
	await says('Events 1–20 of 700');
});

it('brings what is selected into the page, and follows the window when it rests', async () => {
	const timeline = await open();
	timeline.select(event(600));
	await says('Events 601–620 of 700');
	timeline.select(null);
	timeline.setWindow([Date.UTC(2020, 0, 1 + 99), Date.UTC(2020, 0, 1 + 199)], { animate: false });
	await says('Events 100–119 of 700');
});
