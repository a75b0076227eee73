import { expect, test } from './fixtures.ts';
import { giveSign } from './give-sign.ts';
import { Reader } from './reader.ts';
import { IN_ORDER, STORY, STORY_PATH, TOTAL, about, titleOf, wordsOf } from './story.ts';

const QUOTES = STORY.statements.filter(({ mode }) => mode === 'quote');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the figure is there, and the whole list with every quote word for word', async ({
		page
	}) => {
		await page.goto(STORY_PATH);
		const reader = new Reader(page);
		for (const id of IN_ORDER) {
			await expect(reader.figure.locator(`[data-node="${id}"]`)).toBeAttached();
		}
		expect(await reader.figure.locator('[data-card]').count()).toBeGreaterThan(10);
		await expect(reader.list.getByRole('heading', { level: 3 })).toHaveText(IN_ORDER.map(titleOf));
		await expect(reader.list.locator('article')).toHaveCount(TOTAL);
		expect(QUOTES).toHaveLength(7);
		for (const { id, text } of QUOTES) {
			await expect(reader.list.locator(`#statement-${id} q`)).toHaveText(`“${text}”`);
		}
		for (const one of STORY.statements) {
			await expect(reader.list.locator(`#statement-${one.id} blockquote`)).toHaveText(wordsOf(one));
		}
		await expect(reader.panel).toContainText(STORY.summary);
		await expect(reader.panel).toContainText(STORY.sources[0]?.title ?? 'a source');
	});

	test('links lead to their places in the list', async ({ page }) => {
		await page.goto(STORY_PATH);
		const { list } = new Reader(page);
		const hrefs = await list
			.getByRole('link')
			.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		expect(hrefs.length).toBeGreaterThanOrEqual(TOTAL + about('belgorod-strike').length - 10);
		const anchors = [...new Set(hrefs)].filter((href) => href.startsWith('#'));
		for (const anchor of anchors) await expect(page.locator(anchor)).toBeAttached();
		await list.locator('a[href="#event-kharkiv-strike"]').first().click();
		await expect(page).toHaveURL(/#event-kharkiv-strike$/);
		await expect(page.locator('#event-kharkiv-strike')).toBeInViewport();
	});

	test('nothing offers what only a script can do', async ({ page }) => {
		await page.goto(STORY_PATH);
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
	});

	test('the picture follows the system’s theme', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(STORY_PATH);
		const ground = await new Reader(page).figure
			.locator('rect')
			.first()
			.evaluate((rect) => getComputedStyle(rect).fill);
		expect(ground).toBe('rgb(22, 22, 20)');
	});
});

test('on paper controls are gone and everything that is said is there', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('?event=kharkiv-strike');
	// Who prints has a hand on the keyboard or on the mouse.
	await giveSign(page);
	await page.mouse.move(2, 2);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(reader.figure).toBeVisible();
	for (const name of ['Share', 'Next event', 'Zoom in', 'Dark theme', 'Previous event']) {
		await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
	}
	await expect(reader.search).toBeHidden();
	await expect(reader.slider).toBeHidden();
	await expect(reader.panel.getByRole('button', { name: /^Close/ })).toBeHidden();
	for (const { id, text } of QUOTES) {
		await expect(reader.list.locator(`#statement-${id} q`)).toBeVisible();
		await expect(reader.list.locator(`#statement-${id} q`)).toHaveText(`“${text}”`);
	}
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	// Black on white, and nothing recedes for what is selected.
	await expect(reader.figure.locator('rect').first()).toHaveAttribute('fill', '#ffffff');
	await expect(reader.figure.locator('[fill^="#a84"], [opacity]')).toHaveCount(0);
});

test('on paper the sources are named', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open();
	await page.emulateMedia({ media: 'print' });
	for (const { title } of STORY.sources) {
		await expect(page.getByText(title).first()).toBeVisible();
	}
});
