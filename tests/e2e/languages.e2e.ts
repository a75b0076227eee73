import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pngSize } from './exporter.ts';
import { test } from './reader-test.ts';
import { STORY, STORY_PATH } from './story.ts';

/** Proper names of the story, which may stand within a sentence of any language; the longest first. */
const NAMES = [
	...STORY.sides.flatMap(({ name, account }) => [name, account]),
	...STORY.places.flatMap(({ name, within }) => [name, within]),
	...STORY.speakers.flatMap(({ name, short }) => [name, short]),
	...STORY.sources.flatMap(({ author, publisher }) => [author, publisher]),
	...STORY.events.flatMap(({ title, when }) => [title, when.wording]),
	...STORY.statements.flatMap(({ chain }) => (chain ?? []).map(({ name }) => name))
]
	.filter((name) => name !== undefined)
	.sort((a, b) => b.length - a.length);

const PAGES = [
	['uk', '/uk/', 'Перейти до всіх висловлювань за порядком'],
	['ru', '/ru/', 'Перейти ко всем высказываниям по порядку']
] as const;

/**
 * Words in Latin letters that a reader meets outside elements in English: texts and names of elements. Over the picture
 * a name is made of words of the page and whole sentences of the story, so it has no language of its own.
 */
const latinOutside = (page: Page): Promise<string[]> =>
	page.evaluate((own) => {
		const isEnglish = (element: Element | null): boolean =>
			element?.closest('[lang]')?.getAttribute('lang') === 'en';
		const isRead = (element: Element | null): boolean =>
			element?.closest('script, style, svg, [aria-hidden="true"], .stage') === null;
		const texts: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (isRead(element) && !isEnglish(element)) texts.push(node.textContent ?? '');
		}
		for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
			if (!isRead(element) || isEnglish(element)) continue;
			for (const name of ['aria-label', 'title', 'placeholder']) {
				texts.push(element.getAttribute(name) ?? '');
			}
		}
		const names = /\b(On Record|UTC|SVG|PNG|PDF|JSON|Esc|Tab|Ctrl|Alt|Shift|Enter|Home|End|A4)\b/g;
		const without = (text: string): string =>
			own.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(names, '');
		return texts.filter((text) => /\p{Script=Latin}/u.test(without(text)));
	}, NAMES);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [language, path, skip] of PAGES) {
		test(`the page is prerendered in ${language}`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page).toHaveTitle(`${STORY.title} · On Record`);
			await expect(page.getByText(skip)).toBeAttached();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
				'href',
				new RegExp(`/${language}/${STORY_PATH}$`)
			);
		});
	}
});

for (const [language, path] of PAGES) {
	test(`no word of the interface is English in ${language}`, async ({ page }) => {
		await page.goto(`${path}${STORY_PATH}?event=belgorod-strike`);
		await expect(page.locator('.toolbar.waiting')).toHaveCount(0);
		await expect(page.locator('aside table').first()).toBeVisible();
		expect(await latinOutside(page)).toEqual([]);
	});
}

test('the image dialog is in Ukrainian, and so is the picture', async ({ page }) => {
	await page.goto(`/uk/${STORY_PATH}`);
	await page.getByRole('button', { name: 'Зберегти зображення' }).click();
	const dialog = page.getByRole('dialog', { name: 'Зберегти як зображення' });
	await expect(dialog.getByRole('radio', { name: 'Українська' })).toBeChecked();
	await expect(dialog.locator('svg[aria-labelledby^="export-preview"]')).toBeVisible({
		timeout: 15_000
	});
	expect(await latinOutside(page)).toEqual([]);
	const coming = page.waitForEvent('download', { timeout: 20_000 });
	await dialog.getByRole('button', { name: 'Завантажити PNG' }).click();
	const download = await coming;
	expect(pngSize(readFileSync(await download.path()))).toEqual([1600, 900]);
	await expect(dialog.getByRole('status')).toContainText('Збережено');
});

test('the languages lead to the same view, and back; an unknown address speaks its own', async ({
	page,
	problems
}) => {
	await page.goto(`/${STORY_PATH}?event=kharkiv-strike`);
	// Until the page runs, it knows nothing of the view in its address.
	await expect(page.getByRole('searchbox')).toBeVisible();
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(new RegExp(`/uk/${STORY_PATH}\\?event=kharkiv-strike$`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await page.goBack();
	await expect(page).toHaveURL(/\/story\/[^/]+\/\?event=kharkiv-strike$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	// Firefox tells no more of an error than that it is one.
	problems.expect(/404|Not found: \/uk\/nothing\/|console: Error http/);
	await page.goto('/uk/nothing/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Такої сторінки немає.');
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await page.getByRole('link', { name: 'Перейти до хронології' }).click();
	await expect(page).toHaveURL(/\/uk\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
});
