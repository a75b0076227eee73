import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { giveSign } from './give-sign.ts';
import { test } from './reader-test.ts';
import { expect } from './fixtures.ts';
import { STORY } from './story.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Draws a story as the command line does. */
const render = (out: string, story: string, ...options: readonly string[]): Buffer => {
	const given = ['render', path(story), '-o', out, '--size', '400x300', ...options];
	execFileSync(process.execPath, [path('dist/onrecord.js'), ...given], { stdio: 'pipe' });
	return readFileSync(out);
};

const SAME = 'data/stories/belgorod-kharkiv-2023/story.json';
const OTHER = 'tests/fixtures/stories/two-sides.json';

/** Drags something over the page, and lets go of it if that is wanted; tells which events the page took. */
const drag = (page: Page, type: string, bytes: Buffer | string, drop = true): Promise<string[]> =>
	page.evaluate(
		([type, base64, drop]) => {
			const data = new DataTransfer();
			if (type === 'text/plain') data.setData(type, base64);
			else {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				data.items.add(new File([bytes], 'file', { type }));
			}
			const target = document.querySelector('main') ?? document.body;
			return ['dragenter', 'dragover', ...(drop ? ['drop'] : [])].filter((name) => {
				const options = { bubbles: true, cancelable: true, dataTransfer: data };
				return !target.dispatchEvent(new DragEvent(name, options));
			});
		},
		[type, typeof bytes === 'string' ? bytes : bytes.toString('base64'), drop] as const
	);

/** Waits for what a first sign fetches. */
const arrive = async (page: Page): Promise<void> => {
	await giveSign(page);
	await expect.poll(() => drag(page, 'image/png', Buffer.alloc(1), false)).toHaveLength(2);
};

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Open a file' });

test('a picture of the story on screen shows its view', async ({ reader, page }, info) => {
	const bytes = render(info.outputPath('same.png'), SAME, '--view', 'event=kharkiv-strike');
	await reader.open('?q=strike');
	await arrive(page);
	await expect(page.getByText('Drop a picture or a story from On Record')).toBeVisible();
	expect(await drag(page, 'image/png', bytes)).toContain('drop');
	await expect(dialogOf(page)).toContainText('The picture’s view is shown.');
	await expect(page.getByText('Drop a picture or a story from On Record')).toBeHidden();
	await expect(page).toHaveURL(/\?event=kharkiv-strike$/);
	await dialogOf(page).getByRole('button', { name: 'Close' }).click();
	await expect(dialogOf(page)).toBeHidden();
	await page.goBack();
	await expect(page).toHaveURL(/\?q=strike$/);
});

test('another story is told and taken along, not opened', async ({ reader, page }, info) => {
	const bytes = render(info.outputPath('other.svg'), OTHER);
	const other = JSON.parse(readFileSync(path(OTHER), 'utf8')) as typeof STORY;
	await reader.open();
	await arrive(page);
	await drag(page, 'image/svg+xml', bytes);
	const dialog = dialogOf(page);
	await expect(dialog).toContainText(`This file holds another story: ${other.title}`);
	await expect(dialog).toContainText(`${other.statements.length} statements`);
	await expect(dialog).toContainText('stranger’s file');
	const saving = page.waitForEvent('download');
	await dialog.getByRole('link', { name: 'Save story.json' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe('story.json');
	expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(other);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
});

test('what holds no story is told in a sentence', async ({ reader, page }, info) => {
	const whole = render(info.outputPath('whole.png'), SAME);
	const bare = render(info.outputPath('bare.svg'), SAME, '--no-story');
	await reader.open();
	await arrive(page);
	const dialog = dialogOf(page);
	await drag(page, 'image/png', whole.subarray(0, whole.length - 400));
	await expect(dialog).toContainText('damaged');
	await drag(page, 'text/markdown', Buffer.from('# Words'));
	await expect(dialog).toContainText('not-json');
	await drag(page, 'image/svg+xml', bare);
	await expect(dialog).toContainText('exported without its story');
});

test('a story with errors is refused place by place', async ({ reader, page }, info) => {
	const svg = render(info.outputPath('good.svg'), OTHER).toString('utf8');
	const bad = svg.replace('"story":{', '"story":{"&lt;b>colour&lt;/b>":0,');
	await reader.open();
	await arrive(page);
	await drag(page, 'image/svg+xml', Buffer.from(bad));
	await expect(dialogOf(page)).toContainText('can’t be opened');
	await expect(dialogOf(page)).toContainText('unknown-key');
	await expect(dialogOf(page)).toContainText('<b>colour</b>');
});

test('text that is dragged is left alone', async ({ reader, page }) => {
	await reader.open();
	await arrive(page);
	expect(await drag(page, 'text/plain', 'words')).toEqual([]);
	await expect(dialogOf(page)).toBeHidden();
});
