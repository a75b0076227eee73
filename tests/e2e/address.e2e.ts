import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { TOTAL, nameOf, statement, titleOf, wordsOf } from './story.ts';

const VIEW =
	'?from=2023-12-29T06:00Z&to=2023-12-31T12:00Z&quote=gladkov-damage&mute=kremlin&modes=quote,report&q=belgorod&scale=true&theme=dark';

/** All that a person sees of a view. */
const seen = async (reader: Reader) => ({
	figure: await reader.drawn(),
	...(await told(reader))
});

/** The same without the places of marks: an address tells a window in whole minutes, the hand stops between them. */
const told = async (reader: Reader) => ({
	marks: await reader.figure
		.locator('text, [data-card], [data-node], [data-link]')
		.evaluateAll((all) =>
			all.map((one) => {
				const { card = '', node = '', link = '' } = (one as SVGElement).dataset;
				return [card, node, link, one.textContent, one.getAttribute('fill')];
			})
		),
	dim: await reader.dimmed('card'),
	panel: await reader.panel.innerText(),
	list: await reader.list.innerText(),
	count: await reader.count.innerText(),
	theme: await reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
});

test('a view made by hand is the same after a reload', async ({ reader, page }) => {
	await reader.open();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await page.getByRole('button', { name: 'True scale' }).click();
	await reader.search.fill('missile');
	await expect(page).toHaveURL(/q=missile/);
	await page.getByRole('button', { name: 'All sides' }).click();
	await page.getByRole('checkbox', { name: /^Silences/ }).click();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await reader.windowAfter(null);
	const before = reader.window();
	await reader.list.locator('a[href="#event-kharkiv-strike"]').first().click();
	await reader.windowAfter(before);
	for (const part of [/from=/, /to=/, /event=kharkiv-strike/, /scale=true/, /theme=dark/]) {
		await expect(page).toHaveURL(part);
	}
	await expect(page).toHaveURL(/modes=quote,report/);
	await page.mouse.move(2, 2);
	await expect.poll(() => reader.dimmed('node')).not.toEqual({});
	const made = await told(reader);
	const address = page.url();
	await page.reload();
	await expect(reader.count).toContainText(/^(?!25)\d+ of 25/);
	await reader.settled();
	await expect.poll(() => told(reader)).toEqual(made);
	expect(page.url()).toBe(address);
});

test('a link with window, selection, filters, scale and theme is restored', async ({
	reader,
	page
}) => {
	await reader.open(VIEW);
	await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(statement('gladkov-damage')));
	await expect(reader.search).toHaveValue('belgorod');
	await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(reader.slider).toHaveAttribute(
		'aria-valuetext',
		/^29 Dec\w* 2023 to 31 Dec\w* 2023$/
	);
	await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(reader.count).toContainText(`${nameOf('kremlin')} hidden`);
	await expect(reader.count).toContainText('quotes and reports only; words “belgorod”');
	await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
	expect(new URL(page.url()).search).toBe(VIEW);

	const first = await seen(reader);
	await page.reload();
	await expect(reader.count).toContainText(/^(?!25)\d+ of 25/);
	await reader.settled();
	await expect.poll(() => seen(reader)).toEqual(first);
});

for (const { query, told } of [
	{ query: 'from=yesterday&to=2023-12-31', told: ['from=yesterday'] },
	{ query: 'from=2023-12-31&to=2023-12-29', told: ['to=2023-12-29'] },
	{ query: 'from=2023-12-31', told: ['from=2023-12-31'] },
	{ query: 'event=nothing-of-the-kind', told: ['event=nothing-of-the-kind'] },
	{ query: 'hide=nobody&mute=no-one&modes=shouts', told: ['hide=', 'mute=', 'modes=shouts'] },
	{ query: 'scale=huge&theme=pink', told: ['scale=huge', 'theme=pink'] },
	{ query: 'event=<img src=x onerror=alert(1)>', told: ['event=<img src=x'] }
]) {
	test(`of “${query}” the reader says what it ignored`, async ({ reader, page }) => {
		await reader.open(`?${encodeURI(query)}`);
		const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
		await expect(notice.getByRole('listitem')).toHaveCount(told.length);
		for (const part of told) await expect(notice).toContainText(part);
		await expect(reader.count).toContainText(`${TOTAL} of ${TOTAL}`);
		await expect(reader.panel).toHaveAccessibleName('The story in brief');
		await notice.getByRole('button', { name: 'Dismiss' }).click();
		await expect(notice).toHaveCount(0);
	});
}

test('one bad value leaves the good ones in force', async ({ reader, page }) => {
	await reader.open('?event=kharkiv-strike&modes=quote&scale=huge');
	await expect(page.getByRole('status').filter({ hasText: 'scale=huge' })).toBeVisible();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('kharkiv-strike')
	);
	await expect(reader.count).toContainText('7 of 25');
});

test('back and forward restore selections and filters', async ({ reader, page }) => {
	await reader.open();
	await reader.stop('event', 'belgorod-strike').click();
	await reader.panel.locator('[data-statement="source-blame"] blockquote button').click();
	await page.getByRole('button', { name: 'All sides' }).click();
	await page.getByRole('checkbox', { name: /^Ukraine/ }).click();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/quote=source-blame&hide=ukraine$/);

	await page.goBack();
	await expect(page).toHaveURL(/[?]quote=source-blame$/);
	await expect(reader.count).toContainText(`${TOTAL} of ${TOTAL}`);
	await expect(reader.panel).toHaveAccessibleName('Statement');
	await page.goBack();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('belgorod-strike')
	);
	await page.goBack();
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
	await page.goForward();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('belgorod-strike')
	);
	await page.goForward();
	await page.goForward();
	await expect(reader.count).toContainText('Ukraine hidden');
	await expect(page).toHaveURL(/quote=source-blame&hide=ukraine$/);
});

test('windows and typed words make no steps of their own', async ({ reader, page }) => {
	await reader.open();
	await reader.stop('event', 'belgorod-strike').click();
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	const once = await reader.windowAfter(null);
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await reader.windowAfter(once);
	await reader.search.pressSequentially('kharkiv');
	await expect(page).toHaveURL(/q=kharkiv/);
	await page.goBack();
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
	await expect(reader.search).toHaveValue('');
	await expect(page).not.toHaveURL(/[?]/);
});

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('“Copy link” gives the address of the view', async ({ reader, page }) => {
		await reader.open(VIEW);
		await page.getByRole('button', { name: 'Share' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByRole('status').filter({ hasText: /^Copied$/ })).toBeAttached();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	});
});

test('parameters of others are left alone', async ({ reader, page }) => {
	await reader.open('?campaign=spring');
	await reader.stop('event', 'kharkiv-strike').click();
	await expect(page).toHaveURL(/[?]campaign=spring&event=kharkiv-strike$/);
});
