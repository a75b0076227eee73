import { startStaticServer } from '../../scripts/static-server.js';
import { expect, test as base } from './fixtures.ts';

const test = base.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern.
	baseURL: async ({}, use) => {
		const site = await startStaticServer({ dir: 'build', base: '/some/where' });
		await use(site.url);
		await site.close();
	}
});

test('the reader works from a folder of a site', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
});
