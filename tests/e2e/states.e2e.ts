import { expect, test } from './fixtures.ts';
import { Reader } from './reader.ts';
import { STORY, STORY_PATH, titleOf } from './story.ts';

for (const path of ['story/there-is-no-such-story/', 'nowhere', 'story/']) {
	test(`“${path}” is a page that leads on`, async ({ page, problems }) => {
		// Firefox tells no more of an error than that it is one.
		problems.expect(/404|Not found|console: Error http/);
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page.');
		await page.getByRole('link', { name: 'Go to the timeline' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
		await expect(new Reader(page).stop('event', 'belgorod-strike')).toBeAttached();
	});
}

test('the story’s data is a file beside its page', async ({ page, request }) => {
	await page.goto(STORY_PATH);
	const link = page.getByRole('link', { name: 'This story as data' });
	const href = new URL((await link.getAttribute('href')) ?? '', page.url());
	const response = await request.get(href.href);
	expect(response.ok()).toBe(true);
	expect(await response.json()).toEqual(STORY);
});

// A font that comes in moves the line of counts by a hair; what an address hides makes that line longer.
for (const { query, theme, most } of [
	{ query: '', theme: 'light', most: 0.0001 },
	{ query: '?event=belgorod-strike', theme: 'dark', most: 0.0001 },
	{ query: '?quote=gladkov-damage&modes=quote', theme: 'light', most: 0.005 }
] as const) {
	test(`nothing shifts while “${query}” loads, ${theme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme });
		await page.addInitScript(() => {
			const shifts: string[] = [];
			const sum = { value: 0, shifts };
			Object.assign(window, { sum });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { value, sources } = entry as PerformanceEntry & {
						value: number;
						sources: readonly { readonly node?: Element | null }[];
					};
					sum.value += value;
					const what = sources.map(({ node }) => node?.className ?? 'a text');
					shifts.push(`${value.toFixed(5)} ${what.join(', ')}`);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const reader = new Reader(page);
		await reader.open(query);
		await page.waitForLoadState('networkidle');
		await reader.settled();
		const { value, shifts } = await page.evaluate(
			() => (window as unknown as { sum: { value: number; shifts: string[] } }).sum
		);
		expect(value, shifts.join('; ')).toBeLessThan(most);
	});
}

test('the picture of the server is the one that the browser goes on with', async ({ browser }) => {
	const read = async (javaScriptEnabled: boolean) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(STORY_PATH);
		const reader = new Reader(page);
		if (javaScriptEnabled) await reader.open();
		const titles = await reader.figure.locator('[data-label]').allTextContents();
		await context.close();
		return titles;
	};
	const [before, after] = [await read(false), await read(true)];
	expect(before).toHaveLength(STORY.events.length);
	for (const { id } of STORY.events) {
		const words = titleOf(id).replace(/\s/g, '');
		expect(before.some((label) => label.replace(/\s/g, '').startsWith(words))).toBe(true);
		expect(after.some((label) => label.replace(/\s/g, '').startsWith(words))).toBe(true);
	}
});
