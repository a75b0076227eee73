import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { A11yPage } from './a11y-page.ts';
import type { Language } from '#lib/core/language.ts';
import { giveSign } from './give-sign.ts';
import { expect, test } from './reader-test.ts';
import { IN_ORDER, STORY, titleOf } from './story.ts';

interface TextItem {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
}

interface Paper {
	/** The words of each page, with single spaces. */
	readonly pages: readonly string[];
	/** Words that stand outside their page. */
	readonly outside: readonly string[];
	readonly turned: boolean;
}

const print = async (page: Page, landscape: boolean): Promise<Paper> => {
	// Who prints has a hand on the mouse or on the keyboard.
	await giveSign(page);
	await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
	const bytes = await page.pdf({ format: 'A4', landscape });
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const pages: string[] = [];
	const outside: string[] = [];
	let turned = true;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const sheet = await pdf.getPage(number);
		const [, , width = 0, height = 0] = sheet.view;
		turned &&= width > height === landscape;
		const items = (await sheet.getTextContent()).items as unknown as TextItem[];
		pages.push(
			items
				.map(({ str }) => str)
				.join(' ')
				.replace(/\s+/g, ' ')
		);
		for (const { str, transform, width: length } of items) {
			const [x = 0, y = 0] = transform.slice(4);
			if (str.trim() !== '' && (x < 20 || x + length > width - 20 || y < 20 || y > height - 20))
				outside.push(`page ${number}: ${str}`);
		}
	}
	return { pages, outside, turned };
};

/**
 * Letters alone: a file for paper sets words with other gaps. Firefox’s does not tell which letters are joined in one
 * shape, so all that may be are left out.
 */
const bare = (text: string): string => text.replace(/\s+|\uFFFD|Th|f[fil]*/g, '');

const CASES: readonly {
	readonly language: Language;
	readonly width: number;
	readonly query: string;
	readonly landscape: boolean;
}[] = [
	{ language: 'en', width: 1280, query: '', landscape: false },
	{ language: 'uk', width: 1280, query: '?event=kharkiv-strike&theme=dark', landscape: true },
	{ language: 'ru', width: 390, query: '?quote=source-blame', landscape: false }
];

for (const { language, width, query, landscape } of CASES) {
	test(`a page with the picture, then all that is said: ${language}, ${width} px, “${query}”`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width, height: 900 });
		const reader = new A11yPage(page, language);
		await reader.open(query);
		const { pages, outside, turned } = await print(page, landscape);
		const { words } = reader;
		expect(turned).toBe(true);
		expect(outside).toEqual([]);
		const [first = '', second = '', ...rest] = pages;
		const list = rest.join(' ');

		expect(bare(first)).toContain(bare(STORY.title));
		expect(bare(first), 'the picture').toContain(bare(titleOf('kharkiv-strike')));
		expect(bare(first), 'nothing of the list').not.toContain(bare(words.panel.storyInBrief));
		expect(bare(first)).not.toContain(bare(words.list.everyStatement));

		expect(bare(second)).toContain(bare(words.panel.brief));
		expect(bare(second)).toContain(bare(words.panel.howToRead));
		expect(bare(`${second} ${rest[0] ?? ''}`)).toContain(bare(STORY.sources[0]?.title ?? '?'));

		expect(bare(list)).toContain(bare(words.list.everyStatement));
		const places = IN_ORDER.map((id) => bare(list).lastIndexOf(bare(titleOf(id))));
		expect(places, 'all there').not.toContain(-1);
		for (const { mode, text } of STORY.statements) {
			if (mode === 'quote') expect(bare(list)).toContain(bare(text));
		}
		// Nothing to press is left on paper.
		const { controls, stage } = words;
		for (const name of [
			controls.search.placeholder,
			controls.share.label,
			controls.saveImage.label,
			controls.filter.allSides,
			stage.steps.previous,
			stage.steps.next,
			stage.scale.labels.true,
			stage.overview.whole,
			words.site.skip,
			words.site.asData
		]) {
			expect(bare(pages.join(' ')), name).not.toContain(bare(name));
		}
		expect(
			pages.every((text) => text.trim() !== ''),
			'no empty page'
		).toBe(true);
	});
}

test('a link is spelled out on paper, and the page is white', async ({ page }) => {
	const reader = new A11yPage(page, 'en');
	await reader.open('?theme=dark');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const after = await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = 'https://example.org/a-source';
		link.textContent = 'A source';
		document.querySelector('aside')?.append(link);
		return getComputedStyle(link, '::after').content;
	});
	// Firefox names the attribute, others what it holds.
	expect(after).toMatch(/attr\(href\)|https:\/\/example\.org\/a-source/);
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
