import { expect, test } from './fixtures.ts';

test('the first page opens the story', async ({ page }) => {
	await page.goto('./');
	await expect(page).toHaveTitle(/On Record/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('body')).toContainText('Belgorod');
});

test('an unknown address leads on', async ({ page, problems }) => {
	problems.expect(/404/);
	const response = await page.goto('story/there-is-no-such-story/');
	expect(response?.status()).toBe(404);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.locator('body')).toContainText('Belgorod');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the figure and the list are there', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Vyacheslav Gladkov').first()).toBeAttached();
		await expect(page.locator('blockquote, q').first()).toBeAttached();
	});
});
