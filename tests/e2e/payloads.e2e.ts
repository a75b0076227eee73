import type { Frame, Page } from '@playwright/test';
import { parseStory } from '#lib/core/story/parse-story.ts';
import type { Story } from '#lib/core/story/story.ts';
import { fillEveryString } from '../fixtures/fill-every-string.ts';
import { PAYLOADS, STORY_PAYLOADS } from '../fixtures/payloads.ts';
import { readStoryFixture } from '../fixtures/read-fixture.ts';
import type { Exporter } from './exporter.ts';
import { expect } from './fixtures.ts';
import { giveSign } from './give-sign.ts';
import { follow, readAll, serveInstead, test } from './hostile-page.ts';
import { drop, jsonFile, Opener, type GivenFile } from './opener.ts';
import { Reader } from './reader.ts';
import { STORY_PATH } from './story.ts';

// Each goes through every page that there is.
test.describe.configure({ timeout: 60_000 });
test.beforeEach(({ browserName }) => {
	test.slow(browserName === 'firefox', 'Firefox is driven from outside by a slower way.');
});

const BASE = ((): Story => {
	const { story } = parseStory(readStoryFixture('two-sides'));
	if (!story) throw new Error('The fixture is not valid.');
	return story;
})();
/** As many as the fields of one story take. */
const PER_STORY = 64;
const groupsOf = <T>(all: readonly T[], size: number): (readonly T[])[] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
		all.slice(i * size, (i + 1) * size)
	);
const STORIES = groupsOf(STORY_PAYLOADS, PER_STORY).map((group) => {
	const texts = group.map(({ text }) => text);
	return { story: fillEveryString(BASE, texts).story, first: texts[0] ?? '' };
});

/** Words that no page may leave out. */
const wordsOf = ({ title, events, statements }: Story): readonly string[] => [
	title,
	...events.map((event) => event.title),
	...statements.map(({ text }) => text)
];
const plain = (text: string): string => text.replace(/\s+/gu, ' ');
/** Reads everything on a page, and looks whether it says what the story says. */
const readWhole = async (where: Page | Frame, story: Story): Promise<void> => {
	const seen = plain(await readAll(where));
	for (const words of wordsOf(story)) expect(seen).toContain(plain(words).trim());
};

/** Saves the story as a picture of each kind; opens the SVG as a page of this site that nothing holds back. */
const saveAndOpen = async (exporter: Exporter, kind: 'PNG' | 'SVG'): Promise<GivenFile> => {
	const { page } = exporter;
	await exporter.open();
	const svg = await exporter.download('SVG');
	await page.route('**/opened.svg', (route) =>
		route.fulfill({ body: svg.bytes, contentType: 'image/svg+xml' })
	);
	const file = kind === 'PNG' ? await exporter.download('PNG') : svg;
	await page.goto('opened.svg');
	await expect(page.locator('svg').first()).toBeAttached();
	expect(await page.evaluate(() => document.querySelectorAll('script, image, a, use').length)).toBe(
		0
	);
	const mimeType = kind === 'PNG' ? 'image/png' : 'image/svg+xml';
	return { name: file.name, mimeType, buffer: file.bytes };
};

/** The code for other pages, as the dialog gives it. */
const embedCodeOf = async (page: Page): Promise<string> => {
	await page.getByRole('button', { name: 'Share' }).click();
	const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue();
	await page.keyboard.press('Escape');
	return code;
};

STORIES.forEach(({ story, first }, i) => {
	const kind = (['JSON', 'SVG', 'PNG'] as const)[i % 3] ?? 'JSON';
	test(`words that do harm elsewhere are words, story ${i + 1}, opened from its ${kind}`, async ({
		page,
		exporter
	}) => {
		const reader = new Reader(page);
		await serveInstead(page, story);
		await page.goto('./');
		await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();

		await follow(page, `${STORY_PATH}statements/`);
		await follow(page, `${STORY_PATH}?event=${story.events[0]?.id ?? ''}`);
		await expect(page.locator('main h1')).toHaveText(story.title);
		await reader.settled();
		await readWhole(page, story);
		await reader.search.fill(first.slice(0, 12));
		await reader.settled();
		await reader.search.fill('');
		await page.emulateMedia({ media: 'print' });
		await page.emulateMedia({ media: null });
		const code = await embedCodeOf(page);

		await follow(
			page,
			`embed/${STORY_PATH.split('/')[1] ?? ''}/?event=${story.events[1]?.id ?? ''}`
		);
		await expect(page.locator('.embed h1')).toHaveText(story.title);
		await readWhole(page, story);

		let file = jsonFile(story, `${first}.json`);
		if (kind === 'JSON') {
			await exporter.open();
			expect((await exporter.download('PDF')).bytes.toString('latin1')).toMatch(/^%PDF-/);
		} else file = await saveAndOpen(exporter, kind);
		await page.route('**/host.html', (route) =>
			route.fulfill({ body: `<!doctype html>${code}`, contentType: 'text/html; charset=utf-8' })
		);
		await page.goto('host.html');
		await expect(page.locator('body > :not(script)')).toHaveCount(1);
		await expect(page.locator('iframe')).toHaveAttribute('title', story.title);

		const opener = new Opener(page);
		await opener.open();
		await drop(page, file);
		await expect(opener.title).toHaveText(story.title);
		const inside = await opener.inside();
		await expect(opener.frame.locator('button[data-key]').first()).toBeAttached();
		await readWhole(inside, story);
	});
});

/** Drops a file, and gives what is told of it. */
const toldOf = async (page: Page, file: GivenFile, dialog: string): Promise<string> => {
	await giveSign(page);
	await expect.poll(() => drop(page, file)).toBe(true);
	const told = page.getByRole('dialog', { name: dialog });
	await expect(told.locator('li').first()).toBeVisible();
	const text = await told.evaluate((one) => one.textContent);
	await told.getByRole('button', { name: 'Close' }).last().click();
	return text;
};

test('what is told of bad files is words, in keys, values and names', async ({ page }) => {
	// A key that is refused at once would hide all others.
	const told = PAYLOADS.filter(({ text }) => text !== '__proto__');
	const files = groupsOf(told, 80).map((group, i) => {
		const keys = group.map(({ text, id }): [string, unknown] => [text, id]);
		const events = group.map(({ text }) => ({ id: text, title: text, when: { edtf: text } }));
		const bad = i % 2 === 0 ? Object.fromEntries(keys) : { events };
		return jsonFile({ ...BASE, ...bad, lang: group[0]?.text }, `${group[1]?.text ?? ''}.json`);
	});
	await new Opener(page).open();
	for (const file of files) {
		expect(await toldOf(page, file, 'This can’t be opened')).toMatch(/\d+ problems?/);
	}
	await new Reader(page).open();
	for (const file of files) {
		expect(await toldOf(page, file, 'Open a file')).toMatch(/\d+ problems?/);
	}
	await expect(page.locator('main h1')).toBeVisible();
});

test('addresses that hold them show them as words, or nothing', async ({ page, problems }) => {
	// A static server takes some of them for no path at all.
	problems.expect(/^4\d\d: /);
	const keys = ['from', 'to', 'event', 'quote', 'speaker', 'hide', 'mute', 'modes', 'q', 'theme'];
	const texts = PAYLOADS.filter(({ kind }) => kind === 'tag' || kind === 'address');
	for (const group of groupsOf(texts, 22)) {
		const query = new URLSearchParams(
			group.map(({ text }, i) => [keys[i % keys.length] ?? '', text])
		);
		await page.goto(`${STORY_PATH}?${query.toString()}`);
		await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
		await page.goto(`open/?story=${encodeURIComponent(group[0]?.text ?? '')}&${query.toString()}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});
