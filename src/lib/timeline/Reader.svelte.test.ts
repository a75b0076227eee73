import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { testStatement, testStory } from '../core/claims/test-story.ts';
import { indexStory } from '../core/story/index-story.ts';
import type { Story } from '../core/story/story.ts';
import type { Selection } from '../core/view/view.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import TestReader from './TestReader.svelte';
import type { Checks } from './timeline-options.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { TimelineState } from './timeline-state.svelte.ts';

const STORY: Story = {
	...testStory([
		testStatement({
			id: 'toll',
			text: 'Counts two sheds as lost',
			details: [
				{ kind: 'killed', value: 4 },
				{ kind: 'children-killed', value: 1 },
				{ kind: 'responsible', value: 'a careless smoker' }
			]
		}),
		testStatement({
			id: 'blame',
			mode: 'quote',
			text: 'The lamps were ours',
			chain: [{ kind: 'outlet', name: 'Evening Gull' }]
		}),
		testStatement({
			id: 'doubt',
			mode: 'quote',
			speaker: 'docker',
			lead: 'Says that',
			text: 'nobody trimmed the lamps',
			details: [{ kind: 'responsible', value: 'the board' }]
		}),
		testStatement({
			id: 'refusal',
			mode: 'silence',
			silence: 'no-comment',
			speaker: 'union-office',
			text: 'No official comment'
		}),
		testStatement({ id: 'verdict', speaker: 'board', about: ['inquiry', 'fire'] })
	]),
	links: [{ id: 'asked', kind: 'responds-to', from: 'inquiry', to: 'fire', by: 'verdict' }]
};
const CHECKS: Checks = { toll: 'exact', blame: 'exact', doubt: 'altered', refusal: 'unchecked' };

const open = async (
	selection: Selection | null = null,
	{
		story = STORY,
		width = 1200,
		height = 800
	}: Partial<{ story: Story; width: number; height: number }> = {}
) => {
	const index = indexStory(story);
	const timeline = new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => CHECKS,
		view: { ...HOME_VIEW, selection }
	});
	await page.viewport(width, height);
	await render(TestReader, { timeline });
	await expect.poll(() => timeline.mounted).toBe(true);
	// What is selected is shown by a part that is fetched.
	if (selection)
		await expect.element(panel().getByRole('button', { name: /^Close/ })).toBeVisible();
	return timeline;
};
const panel = () => page.getByRole('complementary');
const list = () => page.getByRole('region', { name: 'Every statement in order' });
const heading = (name: string | RegExp) => panel().getByRole('heading', { level: 2, name });
/** A row as its cells, between bars. */
const cellsOf = (row: Element): string =>
	[...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
const fire = { kind: 'event', id: 'fire' } as const;

afterEach(() => vi.restoreAllMocks());

describe('the panel', () => {
	it('tells the story in brief while nothing is selected', async () => {
		await open();
		await expect.element(heading('In brief')).toBeInTheDocument();
		await expect.element(panel().getByText(STORY.summary)).toBeInTheDocument();
		const row = panel().getByRole('row', { name: /^Speakers without/ });
		expect(cellsOf(row.element())).toBe('Speakers without | 0 | 1 | 0');
	});

	it('lines up the accounts of an event, with empty cells and differences in words', async () => {
		await open(fire);
		const table = panel().getByRole('table', { name: 'The accounts side by side' });
		expect(table.getByRole('row').elements().map(cellsOf)).toEqual([
			' | Harbour | Union',
			'Killed | 4, 1 of them a child Ada Quay | —not given',
			'Responsible differs | a careless smoker Ada Quay | the board Unnamed docker',
			'Official line | “The lamps were ours” Ada Quay | no official comment Union office'
		]);
	});

	it('attributes a link that somebody claims', async () => {
		await open(fire);
		const link = panel().getByRole('listitem').filter({ hasText: 'states that' });
		await expect
			.element(link)
			.toHaveTextContent('Harbour board states that The inquiry was in response to this');
	});

	it('leads from event to quote, to speaker and back to the event, and keeps the focus', async () => {
		const timeline = await open(fire);
		await panel().getByRole('button', { name: '“The lamps were ours”' }).last().click();
		await expect.element(heading('Ada Quay: quote')).toHaveFocus();
		await panel().getByRole('button', { name: 'Ada Quay' }).first().click();
		expect(timeline.selection).toEqual({ kind: 'speaker', id: 'master' });
		await expect.element(heading('Ada Quay')).toHaveFocus();
		await panel().getByRole('button', { name: 'Fire in shed 4' }).click();
		expect(timeline.selection).toEqual(fire);
		await userEvent.keyboard('{Escape}');
		expect(timeline.selection).toBeNull();
	});

	it.each([
		['blame', 'word for word in the source'],
		['toll', 'passage found in the source'],
		['doubt', 'differs from the source'],
		['refusal', 'not checked'],
		['verdict', 'not checked']
	])('says of %s: %s', async (id, words) => {
		await open({ kind: 'statement', id });
		await expect.element(panel().getByText(words)).toBeInTheDocument();
	});

	it('copies a quote with its attribution', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open({ kind: 'statement', id: 'blame' });
		await panel().getByRole('button', { name: 'Copy quote' }).click();
		expect(write).toHaveBeenCalledWith(
			'“The lamps were ours” — Ada Quay, harbour master, Harbour (Evening Gull). Source: “A letter”'
		);
	});

	it('shows the words where the clipboard is refused', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
		await open({ kind: 'statement', id: 'blame' });
		await panel().getByRole('button', { name: 'Copy quote' }).click();
		const field = panel().getByRole('textbox');
		await expect.element(field).toHaveFocus();
		await expect
			.element(field)
			.toHaveValue(
				'“The lamps were ours” — Ada Quay, harbour master, Harbour (Evening Gull). Source: “A letter”'
			);
	});

	it('marks the statement that is pointed at elsewhere', async () => {
		const timeline = await open(fire);
		timeline.hover({ kind: 'statement', id: 'doubt' });
		await expect
			.poll(() => [...document.querySelectorAll('aside .pointed')].map((one) => one.textContent))
			.toEqual([expect.stringContaining('nobody trimmed the lamps')]);
	});

	it('lets nothing recede any more when what was pointed at in it goes with it', async () => {
		const timeline = await open(fire);
		await panel().getByRole('button', { name: '“The lamps were ours”' }).last().click();
		await expect.element(heading('Ada Quay: quote')).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		expect(timeline.selection).toBeNull();
		await expect.poll(() => timeline.focus).toBeNull();
	});

	it('lets go of what is pointed at in it when an address is read anew', async () => {
		const timeline = await open(fire);
		await userEvent.hover(panel().getByRole('button', { name: 'Ada Quay' }).first());
		expect(timeline.hovered).not.toBeNull();
		timeline.applyView(HOME_VIEW);
		expect(timeline.hovered).toBeNull();
	});

	it('rises as a sheet on a phone, takes the focus and gives it back', async () => {
		await open(null, { width: 390 });
		const title = list().getByRole('link', { name: 'The inquiry' }).last();
		title.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('The inquiry')).toHaveFocus();
		const sheet = document.querySelector('aside');
		expect(sheet && getComputedStyle(sheet).position).toBe('fixed');
		await userEvent.keyboard('{Escape}');
		await expect.element(title).toHaveFocus();
	});
});

describe('the list', () => {
	it('has every word of the story in the order of time', async () => {
		await open();
		const ids = [...document.querySelectorAll('#list [id]')].map((one) => one.id);
		expect(ids.filter((id) => id.startsWith('event-'))).toEqual(['event-fire', 'event-inquiry']);
		expect(ids.filter((id) => id.startsWith('statement-'))).toHaveLength(5);
		const text = list().element().textContent;
		for (const { text: words } of STORY.statements) expect(text).toContain(words);
		await expect.element(list()).toHaveTextContent('“nobody trimmed the lamps”');
	});

	it('says of a party that it is silent about an event, and no more than that', async () => {
		await open();
		const quiet = () => document.querySelector('#event-inquiry .quiet')?.textContent;
		await expect.poll(quiet).toMatch(/^Union\s+No statement about this event$/);
	});

	it('follows the filter, and says how much is shown', async () => {
		const timeline = await open();
		await expect.element(page.getByText('5 of 5 statements shown')).toBeInTheDocument();
		timeline.toggleQuotesOnly();
		await expect.element(page.getByText('2 of 5 statements shown: quotes only')).toBeVisible();
		expect(document.querySelectorAll('#list article')).toHaveLength(2);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(timeline.filtered).toBe(false);
	});

	it('lets go of what is pointed at in it when a filter takes it away', async () => {
		const timeline = await open();
		const toll = list().getByRole('link', { name: 'Counts two sheds as lost' });
		await userEvent.hover(toll);
		expect(timeline.hovered).toEqual({ kind: 'statement', id: 'toll' });
		timeline.toggleQuotesOnly();
		await expect.element(toll).not.toBeInTheDocument();
		expect(timeline.hovered).toBeNull();
	});

	it('says what to relax when nothing is left', async () => {
		const timeline = await open();
		timeline.toggleQuotesOnly();
		timeline.setQuery('zebra');
		await page.getByRole('button', { name: /words “zebra”/ }).click();
		expect(timeline.filter.query).toBe('');
		expect(timeline.shown.size).toBe(2);
	});
});

describe('stories at the edge', () => {
	it('shows one event without a statement', async () => {
		const story = { ...testStory(), events: testStory().events.slice(0, 1) };
		await open(fire, { story });
		await expect.element(heading('Fire in shed 4')).toBeInTheDocument();
		await expect.element(page.getByText('0 of 0 statements shown')).toBeInTheDocument();
	});

	it('keeps the stage together in a very tall window', async () => {
		const timeline = await open(null, { width: 1440, height: 2400 });
		await expect.poll(() => timeline.size.height).toBeGreaterThan(900);
		expect(timeline.size.height).toBeLessThanOrEqual(980);
	});

	it('keeps very long words inside a narrow page', async () => {
		const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
		const story: Story = {
			...testStory([
				testStatement({ id: 'a', text: long, details: [{ kind: 'damage', value: long }] })
			]),
			title: long.slice(0, 160)
		};
		await open(fire, { story, width: 320 });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
