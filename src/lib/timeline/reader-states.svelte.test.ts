import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import { testStatement, testStory } from '../core/claims/test-story.ts';
import { indexStory } from '../core/story/index-story.ts';
import type { Story } from '../core/story/story.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import TestReader from './TestReader.svelte';
import { measureText } from '../scene/text/measure-text.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { TimelineState } from './timeline-state.svelte.ts';

/** Longer than any line; cut to what the format allows. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter'.repeat(3);

const plain = testStory([]);
const [first] = plain.events;

const LONELY: Story = { ...plain, events: first ? [first] : [], links: [] };
const worded = testStory([
	testStatement({ id: 'toll', mode: 'quote', text: LONG, lead: LONG, tail: LONG }),
	testStatement({ id: 'blame', text: LONG, chain: [{ kind: 'outlet', name: LONG }] })
]);
const WORDY: Story = {
	...worded,
	title: LONG.slice(0, 160),
	standfirst: LONG,
	summary: LONG,
	events: worded.events.map((event) => ({ ...event, title: LONG.slice(0, 160) })),
	speakers: worded.speakers.map((speaker) => ({ ...speaker, name: LONG, role: LONG })),
	sides: worded.sides.map((side) => ({
		...side,
		name: LONG.slice(0, 80),
		account: LONG.slice(0, 120)
	}))
};

const CASES = [320, 390, 820, 1200].flatMap((width) => [
	{ what: 'one event and no statement', story: LONELY, width, shown: '0 of 0' },
	{ what: 'very long words', story: WORDY, width, shown: '2 of 2' }
]);

it.each(CASES)('a story of $what is shown whole at $width px', async ({ story, width, shown }) => {
	const index = indexStory(story);
	const selection = { kind: 'event', id: story.events[0]?.id ?? '' } as const;
	const timeline = new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => ({}),
		view: { ...HOME_VIEW, selection }
	});
	await page.viewport(width, 800);
	await render(TestReader, { timeline });
	const title = story.events[0]?.title ?? '';
	await expect
		.element(page.getByRole('complementary').getByRole('heading', { level: 2 }))
		.toHaveTextContent(title);
	await expect.element(page.getByText(`${shown} statements shown`).first()).toBeVisible();
	// A phone has the list instead of the stage.
	expect(document.querySelectorAll('[data-node]').length > 0).toBe(width >= 700);
	const { scrollWidth, clientWidth } = document.documentElement;
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
