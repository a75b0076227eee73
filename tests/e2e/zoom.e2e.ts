import type { Page } from '@playwright/test';
import { A11yPage, LANGUAGES, PARTS } from './a11y-page.ts';
import type { State } from './a11y-page.ts';
import { misfits } from './measures.ts';
import { expect, test } from './reader-test.ts';

/** Puts a stylesheet of the reader's own over the page, as an extension does: no policy of the page forbids it. */
const restyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, css);

// What WCAG 1.4.12 says that a reader may set.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
const LARGE = 'html { font-size: 200% !important; }';

const expectFits = async (
	reader: A11yPage,
	states: readonly State[],
	at: string
): Promise<void> => {
	for (const state of states) {
		await reader.show(state);
		const { include } = PARTS[state];
		// A label that breaks within a long word sticks out of nothing, and is whole.
		expect.soft(await misfits(reader.page, include), `${state}, ${at}`).toEqual([]);
	}
	await reader.show('nothing');
};

// Each goes through many states of one page.
test.describe.configure({ timeout: 90_000 });

const PHONE_STATES: readonly State[] = [
	'nothing',
	'event',
	'statement',
	'image',
	'share',
	'filter'
];
const WIDE_STATES: readonly State[] = [...PHONE_STATES, 'keys'];

for (const language of LANGUAGES) {
	test(`at 400 % zoom nothing is cut off and nothing scrolls sideways, ${language}`, async ({
		page
	}) => {
		const reader = new A11yPage(page, language);
		// A window of 1280 × 1024 pixels at 400 %.
		await page.setViewportSize({ width: 320, height: 256 });
		await reader.open();
		await expectFits(reader, PHONE_STATES, '320 × 256');
	});

	test(`text may be spaced out or twice as large, ${language}`, async ({ page }) => {
		const reader = new A11yPage(page, language);
		await page.setViewportSize({ width: 1280, height: 900 });
		await reader.open();
		for (const [i, [name, css]] of Object.entries({ spaced: SPACED, large: LARGE }).entries()) {
			await restyle(page, css);
			// Any two of language, text and width meet.
			const isWide = (LANGUAGES.indexOf(language) + i) % 2 === 0;
			const width = isWide ? 1280 : 390;
			await reader.look('light', width);
			await expectFits(reader, isWide ? WIDE_STATES : PHONE_STATES, `${name}, ${width}`);
		}
	});
}

for (const [name, width, height] of [
	['a phone on its side', 844, 390],
	['a foldable, open', 717, 512],
	['a foldable, closed', 344, 882],
	['a tablet', 820, 1180]
] as const) {
	test(`${name} has all it needs`, async ({ page }) => {
		const reader = new A11yPage(page, 'uk');
		await page.setViewportSize({ width, height });
		await reader.open();
		await expectFits(reader, width < 700 ? PHONE_STATES : WIDE_STATES, name);
		await reader.show('event');
		const head = page.locator('aside').getByRole('heading', { level: 2 });
		await head.scrollIntoViewIfNeeded();
		await expect(head).toBeInViewport();
	});
}
