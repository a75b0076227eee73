import { measureText } from '../scene/text/measure-text.ts';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { indexPlaced } from '../core/story/index-story.ts';
import { placeStory } from '../core/story/place-story.ts';
import TestReader from './TestReader.svelte';
import { testIndex } from './test-timeline.ts';
import { TimelineState } from './timeline-state.svelte.ts';
import { READER_WORDS_UK } from './words/uk.ts';

const start = location.href;
const open = async (width: number) => {
	const words = READER_WORDS_UK;
	const index = indexPlaced(placeStory(testIndex().story, words.time));
	const timeline = new TimelineState({
		words,
		measure: measureText,
		languages: [
			{ code: 'en', name: 'English', href: '/story/fire/' },
			{ code: 'uk', name: 'Українська', href: '/uk/story/fire/' },
			{ code: 'ru', name: 'Русский', href: '/ru/story/fire/' }
		],
		index: () => index,
		checks: () => ({})
	});
	await page.viewport(width, 800);
	await render(TestReader, { timeline });
	await expect.poll(() => timeline.mounted).toBe(true);
	return timeline;
};
/** Names and titles of what the keyboard reaches in a part of the page. */
const namesIn = (selector: string): string[] =>
	[...document.querySelectorAll(`${selector} :is(a, button, input, [role='slider'])`)].map(
		(one) =>
			one.getAttribute('aria-label') ??
			(one instanceof HTMLInputElement ? one.labels?.[0] : one)?.textContent.trim() ??
			''
	);
const link = (name: string) => page.getByRole('link', { name, exact: true });

afterEach(() => history.replaceState({}, '', start));

describe('the reader in Ukrainian', () => {
	it('names its tools', async () => {
		await open(1200);
		expect(namesIn('.toolbar')).toEqual([
			'Пошук у всіх текстах',
			'Усі сторони',
			'Зберегти зображення',
			'Темна тема'
		]);
		await expect.element(page.getByText('Показано 7 із 7 висловлювань')).toBeVisible();
	});

	it('names what stands at the stage', async () => {
		await open(1200);
		await expect.element(page.getByRole('group', { name: 'Хронологія' })).toBeVisible();
		expect(namesIn('.strip')).toEqual([
			'Попередня подія',
			'Наступна подія',
			'За подіями',
			'Рівномірна',
			'Зменшити масштаб',
			'Збільшити масштаб',
			'Показати всю хронологію',
			'Клавіші керування',
			'Показаний проміжок хронології'
		]);
		await page.getByRole('button', { name: 'Клавіші керування' }).click();
		const help = page.getByRole('dialog', { name: 'Керування хронологією з клавіатури' });
		await expect.element(help.getByText('Раніше, пізніше')).toBeVisible();
	});

	it('says what a filter does', async () => {
		const timeline = await open(1200);
		timeline.toggleSide('union');
		await expect
			.element(page.getByText(/^Показано 4 із 7 висловлювань: приховано: Union/))
			.toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Приховано: 1' })).toBeVisible();
	});
});

describe('the links to the languages', () => {
	it('tell which is current, and each its own language', async () => {
		await open(390);
		await expect.element(link('Українська')).toHaveAttribute('aria-current', 'page');
		await expect.element(link('English')).not.toHaveAttribute('aria-current');
		for (const [name, code] of [
			['English', 'en'],
			['Русский', 'ru']
		] as const) {
			await expect.element(link(name)).toHaveAttribute('lang', code);
			await expect.element(link(name)).toHaveAttribute('hreflang', code);
			const { width, height } = link(name).element().getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});

	it('take along what is looked at', async () => {
		await open(1200);
		await expect.element(link('Русский')).toHaveAttribute('href', '/ru/story/fire/');
		history.replaceState({}, '', `${location.pathname}?event=inquiry`);
		link('Русский').element().focus();
		await expect.element(link('Русский')).toHaveAttribute('href', '/ru/story/fire/?event=inquiry');
		history.replaceState({}, '', `${location.pathname}?event=strike`);
		let went = '';
		const stop = (event: Event): void => {
			event.preventDefault();
			went = (event.target as HTMLAnchorElement).href;
		};
		addEventListener('click', stop);
		await userEvent.keyboard('{Enter}');
		removeEventListener('click', stop);
		expect(new URL(went).search).toBe('?event=strike');
	});
});
