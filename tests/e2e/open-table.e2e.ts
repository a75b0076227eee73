import { readFileSync } from 'node:fs';
import { parquetOf } from '#lib/export/table/parquet/test-parquet.ts';
import { expect, test as base } from './fixtures.ts';
import { giveSign } from './give-sign.ts';
import type { GivenFile } from './opener.ts';
import { drop, Opener } from './opener.ts';
import { Reader } from './reader.ts';

const TABLE = readFileSync(new URL('../fixtures/tables/bridge.csv', import.meta.url), 'utf8');

const tableFile = (text: string, name = 'bridge.csv'): GivenFile => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

const test = base.extend<{ opener: Opener }>({
	contextOptions: { reducedMotion: 'reduce' },
	opener: async ({ page }, use) => {
		await use(new Opener(page));
	}
});

test('a table shows what its columns were taken for, and opens as a story marked as not ours', async ({
	opener,
	page
}) => {
	await opener.open();
	await opener.choose('Choose a file…', tableFile(TABLE));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story from bridge.csv');
	await expect(page.getByRole('combobox', { name: 'Date', exact: true })).toHaveValue('date');
	await expect(page.getByRole('combobox', { name: 'Id of the event' })).toHaveValue('event id');
	const speaker = page.getByRole('row', { name: 'Speaker' });
	await expect(speaker).toContainText('A clerk of the council');
	await expect(page.getByText('Not used: pages.')).toBeVisible();
	await page.getByRole('combobox', { name: 'Source or outlet' }).selectOption('pages');
	await expect(page.getByText('Not used: source.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Title of the story' }).fill('The Tarn bridge');
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.title).toHaveText('The Tarn bridge');
	await expect(opener.bar).toContainText('Not from this site');
	await expect(opener.bar).toContainText('from the file bridge.csv');
	await expect(opener.bar).toContainText('No statement was checked against a source.');
	await opener.bar.getByRole('button', { name: '2 warnings' }).click();
	const warnings = page.getByRole('dialog', { name: 'Warnings about this story' });
	await expect(warnings).toContainText('row-refused');
	await expect(warnings).toContainText('/row 6/date');
	await expect(warnings).toContainText('column-unused');
	await warnings.getByRole('button', { name: 'Close' }).click();
	// The table is its source, and every statement is in it.
	await opener.choose('Check against its source…', tableFile(TABLE));
	await expect(opener.bar).toContainText('4 of 4 statements match it exactly');
});

test('a table dropped on a story leads to where a story is made of it', async ({ page }) => {
	await new Reader(page).open();
	// What takes files is fetched at the first sign.
	await giveSign(page);
	await expect.poll(() => drop(page, tableFile(TABLE))).toBe(true);
	const told = page.getByRole('dialog', { name: 'Open a file' });
	await expect(told).toContainText('This is a table.');
	await told.getByRole('button', { name: 'Open it here' }).click();
	await expect(page).toHaveURL(/\/open\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story from bridge.csv');
});

test('a table without dates waits for them; a broken one is told by row and column', async ({
	opener,
	page
}) => {
	await opener.open();
	await drop(page, tableFile('Tag;Said\n2021-05-03;It rained.\n'));
	await expect(page.getByRole('alert')).toHaveText('Say which column holds the dates.');
	await page.getByRole('combobox', { name: 'Date', exact: true }).selectOption('Tag');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('combobox', { name: 'What is said' }).selectOption('Said');
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.frame.getByText('It rained.').first()).toBeVisible();
	await drop(page, tableFile('date,text\n2021,"never closed\n', 'broken.csv'));
	await expect(opener.fault).toContainText('In broken.csv:');
	await expect(opener.fault).toContainText('unclosed-quote');
	await expect(opener.fault).toContainText('/row 2/text');
	await opener.fault.getByRole('button', { name: 'Close' }).click();
	await expect(opener.frame.getByText('It rained.').first()).toBeVisible();
});

test('columns that give no story are told, and what was chosen stays', async ({ opener, page }) => {
	await opener.open();
	await drop(page, tableFile(TABLE));
	const date = page.getByRole('combobox', { name: 'Date', exact: true });
	await date.selectOption('title');
	await page.getByRole('textbox', { name: 'Title of the story' }).fill('Kept');
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.fault).toContainText('row-refused');
	await opener.fault.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('textbox', { name: 'Title of the story' })).toHaveValue('Kept');
	await expect(date).toHaveValue('title');
	await date.selectOption('date');
	await page.getByRole('combobox', { name: 'Title of the event' }).selectOption('title');
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.title).toHaveText('Kept');
});

test('newline-delimited JSON opens from an address, in Ukrainian too, and can be given up', async ({
	opener,
	page,
	problems
}) => {
	problems.expect(/^away: https:\/\/tables\.example/);
	const body = readFileSync(new URL('../fixtures/tables/bridge.ndjson', import.meta.url), 'utf8');
	await page.route('https://tables.example/**', (route) =>
		route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } })
	);
	await page.goto('uk/open/?story=https://tables.example/bridge.ndjson');
	await page.getByRole('button', { name: 'Завантажити' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Хронологія з bridge.ndjson');
	await page.getByRole('button', { name: 'Відкрити як хронологію' }).click();
	await expect(opener.title).toHaveText('bridge');
	await expect(page).toHaveURL(/\?story=https:\/\/tables\.example\/bridge\.ndjson/);
	await drop(page, tableFile(TABLE));
	await page.getByRole('button', { name: 'Скасувати' }).click();
	await expect(opener.title).toHaveText('bridge');
});

const PARQUET = readFileSync(new URL('../fixtures/tables/bridge.parquet', import.meta.url));

test('Parquet opens as a story, whatever it is called; a broken one is told', async ({
	opener,
	page
}) => {
	const mimeType = 'application/octet-stream';
	await opener.open();
	await opener.choose('Choose a file…', { name: 'bridge', mimeType, buffer: PARQUET });
	await expect(page.getByRole('combobox', { name: 'Date', exact: true })).toHaveValue('date');
	await expect(page.getByRole('row', { name: 'Speaker' })).toContainText('A clerk of the council');
	await expect(page.getByText('Not used: pages.')).toBeVisible();
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.title).toHaveText('bridge');
	await expect(opener.bar).toContainText('No statement was checked against a source.');
	await expect(opener.frame.getByText('Repairs begin').first()).toBeVisible();
	const buffer = PARQUET.subarray(0, 1_500);
	await drop(page, { name: 'broken.parquet', mimeType, buffer });
	await expect(opener.fault).toContainText('In broken.parquet:');
	await expect(opener.fault).toContainText('not-parquet');
});

test('of a Parquet file at an address only the parts travel that are read', async ({
	opener,
	page,
	problems
}) => {
	problems.expect(/^away: https:\/\/tables\.example/);
	const body = Buffer.from(
		parquetOf([
			{ name: 'date', data: Array.from({ length: 30 }, () => '2021-05-03') },
			{
				name: 'pages',
				data: Array.from({ length: 30 }, (_, i) => `${i}`.repeat(50_000)),
				codec: 'UNCOMPRESSED'
			},
			{ name: 'text', data: Array.from({ length: 30 }, (_, i) => `Words number ${i}.`) }
		])
	);
	const asked: string[] = [];
	await page.route('https://tables.example/**', (route) => {
		const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '');
		asked.push(`${route.request().method()} ${range?.[0] ?? ''}`);
		const headers = { 'access-control-allow-origin': '*', 'content-length': `${body.length}` };
		if (route.request().method() === 'HEAD') return route.fulfill({ headers });
		if (!range) return route.fulfill({ body, headers });
		const part = body.subarray(Number(range[1]), Number(range[2]) + 1);
		return route.fulfill({
			status: 206,
			body: part,
			headers: { ...headers, 'content-length': `${part.length}` }
		});
	});
	await opener.open('?story=https://tables.example/words.parquet');
	await page.getByRole('button', { name: 'Load it' }).click();
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.title).toHaveText('words');
	await expect(opener.frame.getByText('Words number 7.').first()).toBeVisible();
	expect(asked[0]).toBe('HEAD ');
	const sizes = asked.slice(1).map((one) => {
		const [, from, to] = /^GET bytes=(\d+)-(\d+)$/.exec(one) ?? [];
		return Number(to) + 1 - Number(from);
	});
	// The end of the file, which says where all is, and the columns that are used.
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
});

test('a table too long for the objects of a story opens with all of its rows; a broken one leaves it', async ({
	opener,
	page
}) => {
	const rows = Array.from(
		{ length: 2_500 },
		(_, i) =>
			`2021-05-${String((i % 28) + 1).padStart(2, '0')},Side ${i % 2},Clerk ${i % 5},Words ${i}.`
	);
	const text = `date,side,speaker,text\n${rows.join('\n')}\n`;
	await opener.open();
	await opener.choose('Choose a file…', tableFile(text, 'long.csv'));
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.title).toHaveText('long', { timeout: 15_000 });
	await expect(opener.bar).toContainText('A long table:');
	await expect(opener.bar.getByRole('link')).toHaveCount(0);
	await expect(opener.bar.getByText('Check against its source…')).toHaveCount(0);
	await expect(opener.frame.getByText(/made from 2,?500 rows/)).toBeVisible();
	await opener.choose('Open another…', tableFile(`${text}2021-05-01,"open\n`, 'broken.csv'));
	await page.getByRole('button', { name: 'Open as a story' }).click();
	await expect(opener.fault).toContainText('/row 2502/side');
	await opener.fault.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(opener.title).toHaveText('long');
});
