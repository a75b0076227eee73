import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { testStatement, testStory } from '#lib/core/claims/test-story.ts';
import { placeStory } from '#lib/core/story/place-story.ts';
import { readView } from '#lib/core/view/read-view.ts';
import { measureText } from '#lib/scene/text/measure-text.ts';
import { READER_WORDS_EN } from '#lib/timeline/words/en.ts';
import StoryPage from './StoryPage.svelte';

vi.mock('$app/navigation', () => ({
	goto: (url: string) => history.pushState({}, '', url),
	pushState: (url: string) => history.pushState({}, '', url),
	replaceState: (url: string) => history.replaceState({}, '', url)
}));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const start = location.href;
const theme = () => document.documentElement.dataset.theme;
const open = async (search: string, reading: typeof readView | null = readView) => {
	history.replaceState({}, '', location.pathname + search);
	const placed = placeStory(testStory([testStatement({ id: 'toll' })]), READER_WORDS_EN.time);
	await page.viewport(1200, 800);
	return render(StoryPage, {
		slug: 'fire',
		words: READER_WORDS_EN,
		placed,
		checks: {},
		measure: measureText,
		readView: reading
	});
};

afterEach(() => {
	history.replaceState({}, '', start);
	localStorage.removeItem('onrecord-theme');
});

it.each([
	['none', null, undefined],
	['dark', 'dark', 'dark']
])(
	'leaves the page to the remembered theme, %s, when the reader goes on',
	async (_, stored, left) => {
		if (stored) localStorage.setItem('onrecord-theme', stored);
		const { unmount } = await open('?theme=light');
		await expect.poll(theme).toBe('light');
		await unmount();
		expect(theme()).toBe(left);
	}
);

it('keeps what the reader has dismissed when only the fragment changes', async () => {
	await open('?event=flood');
	await page.getByRole('button', { name: 'Dismiss' }).click();
	history.pushState({}, '', `${location.pathname}${location.search}#list`);
	dispatchEvent(new PopStateEvent('popstate'));
	await new Promise(requestAnimationFrame);
	expect(page.getByRole('button', { name: 'Dismiss' }).elements()).toEqual([]);
});

it('reads an address that one goes back to, though none was read when the page was opened', async () => {
	await open('', null);
	history.pushState({}, '', `${location.pathname}?event=flood`);
	dispatchEvent(new PopStateEvent('popstate'));
	await expect.element(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
});
