import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { A11yPage } from './a11y-page.ts';
import { expect, test } from './reader-test.ts';
import { IN_ORDER, STORY, titleOf } from './story.ts';

const { resolve } = createRequire(import.meta.url);
const file = resolve('@guidepup/virtual-screen-reader/browser.js');

// The program that reads the page aloud is no part of it, and so not in its policy.
test.use({ bypassCSP: true, serviceWorkers: 'block' });

/** What a screen reader says from the start of the page to its end; pairs of “end of …” are left out. */
const transcript = async (page: Page): Promise<string[]> => {
	await page.route('**/virtual-screen-reader.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') })
	);
	const said = await page.evaluate(async () => {
		const path = '/virtual-screen-reader.js';
		const { virtual } = (await import(path)) as {
			virtual: {
				start: (at: { container: Node }) => Promise<void>;
				stop: () => Promise<void>;
				next: () => Promise<void>;
				lastSpokenPhrase: () => Promise<string>;
				spokenPhraseLog: () => Promise<string[]>;
			};
		};
		await virtual.start({ container: document.body });
		// More than any page has: a reader that goes round in circles must not hang the test.
		for (let i = 0; i < 5_000; i += 1) {
			if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
			await virtual.next();
		}
		const log = await virtual.spokenPhraseLog();
		await virtual.stop();
		return log;
	});
	return said.filter((phrase) => !phrase.startsWith('end of ') || phrase === 'end of document');
};

for (const language of ['en', 'uk'] as const) {
	test(`a screen reader reads the story from start to end, ${language}`, async ({ page }) => {
		const reader = new A11yPage(page, language);
		await page.setViewportSize({ width: 1440, height: 900 });
		await reader.open();
		await reader.settled();
		const said = await transcript(page);
		const { words } = reader;
		const place = (text: string, from = 0): number => {
			const at = said.findIndex((phrase, i) => i >= from && phrase.includes(text));
			expect(at, `“${text}” after ${from}`).toBeGreaterThanOrEqual(from);
			return at;
		};
		const inOrder = (texts: readonly string[], from = 0): number =>
			texts.reduce((before, text) => place(text, before), from);

		const panel = inOrder([
			words.site.skip,
			`heading, ${STORY.title}`,
			words.controls.search.field,
			words.stage.stops,
			...IN_ORDER.map(titleOf),
			words.stage.steps.previous,
			words.stage.overview.window,
			words.panel.brief,
			STORY.summary,
			words.panel.howToRead,
			words.panel.heard,
			STORY.sources[0]?.title ?? '?'
		]);
		const list = inOrder([words.list.everyStatement], panel);
		inOrder(
			IN_ORDER.map((id) => `heading, ${titleOf(id)}, level 3`),
			list
		);
		// Each statement: who, then the words, then how far they were checked.
		for (const { speaker, text } of STORY.statements) {
			const name = STORY.speakers.find(({ id }) => id === speaker)?.name ?? '?';
			const at = place(text, list);
			const before = said.slice(Math.max(0, at - 12), at);
			expect(
				before.some((phrase) => phrase.includes(name)),
				`${name}: ${text}`
			).toBe(true);
			const after = said.slice(at + 1, at + 12).join(' ');
			const checks = Object.values({ ...words.panel.checks });
			expect(
				checks.some((check) => after.includes(check)),
				`check of ${text}`
			).toBe(true);
		}
		expect(said.at(-1)).toBe('end of document');
		expect(`${said.join('\n')}\n`).toMatchSnapshot(`transcript-${language}.txt`);
	});
}
