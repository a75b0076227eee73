import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.js';
import { expect } from './fixtures.ts';
import { giveSign } from './give-sign.ts';
import { copyAsLater } from './other-build.ts';
import { test as base } from './reader-test.ts';
import { STORY, STORY_PATH } from './story.ts';

interface Site {
	readonly url: string;
	/** Puts a later build in the place of the one that is served. */
	deploy(): void;
}

const test = base.extend<{ site: Site }>({
	serviceWorkers: 'allow',
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern.
	site: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'onrecord-offline-'));
		const dir = join(folder, 'served');
		symlinkSync(resolve('build'), dir);
		const server = await startStaticServer({ dir, base: '/some/where' });
		await use({
			url: server.url,
			deploy: () => {
				copyAsLater('build', join(folder, 'later'));
				rmSync(dir);
				symlinkSync(join(folder, 'later'), dir);
			}
		});
		await server.close();
		rmSync(folder, { recursive: true });
	},
	baseURL: async ({ site }, use) => use(site.url)
});

test.beforeEach(({ problems }) => {
	problems.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

const [first] = STORY.events;
const last = STORY.events.at(-1);

/** Gives a sign of a reader, and waits until everything is kept. */
const keep = async (page: Page): Promise<void> => {
	await giveSign(page);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => {
			navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
		});
	});
};

/** Faces that came as files; those that stand in until then come from the system. */
const faces = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status, family }) => status === 'loaded' && !family.includes('fallback'))
			.map(({ family, weight }) => `${family} ${weight}`)
			.sort();
	});

test('nothing is kept before there is a sign of a reader', async ({ reader, page }) => {
	await reader.open();
	// As browsers do with a mouse that lies still, once the page under it was laid out.
	await page.evaluate(() =>
		document.body.dispatchEvent(
			new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true })
		)
	);
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
});

test('a story that was read reads on without a network', async ({ reader, page, context }) => {
	await reader.open();
	const set = await faces(page);
	await keep(page);
	await context.setOffline(true);
	await page.reload();
	await expect(reader.slider).toBeAttached();
	await reader.stop('event', last?.id ?? '').click();
	await expect(reader.panel.getByRole('heading', { name: last?.title ?? '' })).toBeVisible();
	expect(await faces(page)).toEqual(expect.arrayContaining(set));
	await reader.open(`?event=${first?.id ?? ''}`);
	await expect(reader.panel.getByRole('heading', { name: first?.title ?? '' })).toBeVisible();
});

test('an address without its last slash leads to the story', async ({ reader, page, context }) => {
	await reader.open();
	await keep(page);
	await context.setOffline(true);
	await page.goto(`${STORY_PATH.replace(/\/$/, '')}?theme=dark`);
	await expect(page).toHaveURL(/\/\?theme=dark$/);
	await expect(reader.slider).toBeAttached();
});

test('a page that was not read says so, and where there is something to read', async ({
	reader,
	page,
	context,
	problems
}) => {
	// Firefox asks for an icon, which the page without a network does not allow.
	problems.expect(/503|favicon\.ico/);
	await reader.open();
	await keep(page);
	await context.setOffline(true);
	await page.goto('uk/story/unread/');
	await expect(page.getByRole('heading', { name: 'Немає з’єднання з мережею' })).toBeVisible();
	await page.goto('story/unread/');
	await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
	await page.getByRole('link', { name: STORY.title }).first().click();
	await expect(reader.slider).toBeAttached();
});

test('a correction arrives as soon as there is a network', async ({ reader, page, site }) => {
	await reader.open();
	await keep(page);
	site.deploy();
	await page.reload();
	await expect(page.locator('meta[name="build"]')).toHaveAttribute('content', 'later');
	await keep(page);
	await expect
		.poll(() =>
			page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)
		)
		.toBe(true);
	await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
});

test('nothing but whole answers of the site is kept', async ({ reader, page, problems }) => {
	problems.expect(/404|canary/);
	await reader.open();
	await keep(page);
	await page.evaluate(async () => {
		await fetch('missing.json');
		await fetch('story.json', { headers: { range: 'bytes=0-9' } });
		await fetch('story.json?asked=1');
	});
	const kept = (): Promise<string[]> =>
		page.evaluate(async () => {
			const names = await caches.keys();
			const requests = await Promise.all(
				names.map(async (name) => (await caches.open(name)).keys())
			);
			return requests.flat().map(({ url }) => url);
		});
	const ends = (end: RegExp) => async () => (await kept()).filter((url) => end.test(url)).length;
	await expect.poll(ends(/[/]story[.]json$/)).toBe(1);
	expect(await ends(/missing|[?]/)()).toBe(0);
	expect(await ends(/[.]wasm$|[.]ttf$|[/]workers[/]/)()).toBe(0);
});

test('an update waits until the reader takes it', async ({ reader, page, context, site }) => {
	await reader.open();
	await keep(page);
	const other = await context.newPage();
	await other.goto(page.url());
	site.deploy();
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready.' });
	await expect(notice).toBeVisible();
	// The old page goes on with the old files, of which the host has none any more.
	await reader.stop('event', last?.id ?? '').click();
	await expect(reader.panel.getByRole('heading', { name: last?.title ?? '' })).toBeVisible();
	await expect(page.locator('meta[name="build"]')).toHaveCount(0);
	await notice.getByRole('button', { name: 'Reload' }).click();
	await expect(page.locator('meta[name="build"]')).toHaveAttribute('content', 'later');
	await expect(page).toHaveURL(new RegExp(`event=${last?.id ?? ''}`));
	await expect(notice).toHaveCount(0);
	// The other page is left alone, and finds its late parts as well.
	await expect(other.locator('meta[name="build"]')).toHaveCount(0);
	await other.getByRole('button', { name: 'Save image' }).click();
	await expect(other.getByRole('dialog')).toBeVisible();
});
