import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Exporter } from './exporter.ts';
import { pngSize, test } from './exporter.ts';
import { expect } from './reader-test.ts';

// Rasterising takes both processors of a small machine.
test.describe.configure({ timeout: 60_000 });

const TODAY = /-20\d\d-\d\d-\d\d/;

test('fetches nothing of it before it opens', async ({ reader, exporter, page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await reader.open();
	await exporter.opener.hover();
	await exporter.opener.focus();
	await page.waitForLoadState('networkidle');
	const late = /export|\.wasm|\.ttf|worker/i;
	expect(asked.filter((url) => late.test(url))).toEqual([]);
	await exporter.open();
	await expect.poll(() => asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
});

/** Waits for another preview after an act. */
const changes = async (exporter: Exporter, act: () => Promise<void>): Promise<void> => {
	const before = await exporter.markup();
	await act();
	await expect.poll(() => exporter.markup()).not.toBe(before);
	await exporter.drawn();
};

test('every size is the size of the picture', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	const sizes = [
		['Link preview, 1200 × 630', '1200', '630'],
		['Square, 1080 × 1080', '1080', '1080'],
		['Portrait, 1080 × 1350', '1080', '1350'],
		['Phone story, 1080 × 1920', '1080', '1920'],
		['Slide, 1920 × 1080', '1920', '1080'],
		['A4 landscape, 297 × 210 mm', '1754', '1240'],
		['A4 portrait, 210 × 297 mm', '1240', '1754'],
		['Column, 680 wide', '680', /^\d{3,4}$/],
		['Landscape, 1600 × 900', '1600', '900']
	] as const;
	for (const [name, width, height] of sizes) {
		await exporter.choose(name);
		await expect(exporter.picture).toHaveAttribute('width', width);
		await expect(exporter.picture).toHaveAttribute('height', height);
	}
});

test('every choice of looks and content changes the picture', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	const { dialog, picture } = exporter;
	const ground = picture.locator('> rect').first();
	await exporter.choose('Dark');
	await expect(ground).toHaveAttribute('fill', '#161614');
	await exporter.choose('Print');
	await expect(ground).toHaveAttribute('fill', '#ffffff');
	await dialog.getByRole('checkbox', { name: 'Transparent background' }).check();
	await expect(picture.locator('> rect')).toHaveCount(0);
	await exporter.choose('Русский');
	await expect(picture).toHaveAttribute('lang', 'ru');
	await exporter.choose('Українська');
	await expect(picture).toHaveAttribute('lang', 'uk');
	for (const name of ['Title', 'Sources', 'Statements', 'Arcs of links']) {
		const box = dialog.getByRole('checkbox', { name, exact: true });
		await changes(exporter, () => box.uncheck());
	}
});

test('shows the part of the story that is asked for', async ({ reader, exporter }) => {
	await reader.open('?event=belgorod-strike&from=2023-12-29T00:00Z&to=2023-12-31T00:00Z');
	await exporter.open();
	const { dialog } = exporter;
	await changes(exporter, () => exporter.choose('What is on screen'));
	await changes(exporter, () => dialog.getByRole('radio', { name: /^The selected event/ }).check());
	await exporter.choose('Chosen events');
	const events = dialog.getByRole('group', { name: 'Events in the picture' });
	await expect(events.getByRole('checkbox', { checked: true })).toHaveCount(1);
	const council = events.getByRole('checkbox', { name: /UN Security Council/ });
	await changes(exporter, () => council.check());
	await council.uncheck();
	await events.getByRole('checkbox', { checked: true }).uncheck();
	await expect(exporter.status).toHaveText('Choose at least one event.');
	await expect(exporter.button('Download PNG')).toBeDisabled();
});

test('downloads a PNG at the chosen scale', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	const first = await exporter.download('PNG');
	expect(first.name).toMatch(TODAY);
	expect(pngSize(first.bytes)).toEqual([1600, 900]);
	expect(first.bytes.includes('iTXt')).toBe(true);
	await expect(exporter.status).toContainText(`${first.name} saved`);
	await exporter.choose('2×');
	expect(pngSize((await exporter.download('PNG')).bytes)).toEqual([3200, 1800]);
	await expect(
		exporter.dialog.getByText(/^3200 × 1800 pixels · 5\.8 megapixels · .*B$/)
	).toBeVisible();
	await exporter.choose('Link preview, 1200 × 630');
	await exporter.drawn();
	await exporter.dialog.getByRole('checkbox', { name: /^Story inside/ }).uncheck();
	const bare = await exporter.download('PNG');
	expect(pngSize(bare.bytes)).toEqual([1200, 630]);
	expect(bare.bytes.includes('belgorod-strike')).toBe(false);
});

test('downloads an SVG, its letters as text or as outlines', async ({ reader, exporter, page }) => {
	await reader.open();
	await exporter.open();
	await exporter.dialog.getByRole('textbox', { name: 'Alt text' }).fill('Two accounts, <one> line');
	const { name, bytes } = await exporter.download('SVG');
	expect(name).toMatch(/\.svg$/);
	const blank = await page.context().newPage(); // The reader's own page lets nothing parse markup.
	const read = (text: string) =>
		blank.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, 'image/svg+xml');
			return {
				error: document.querySelector('parsererror')?.textContent ?? null,
				root: document.documentElement.localName,
				title: document.querySelector('title')?.textContent,
				description: document.querySelector('desc')?.textContent,
				texts: document.querySelectorAll('text').length,
				fonts: document.querySelector('style')?.textContent.match(/@font-face/g)?.length ?? 0
			};
		}, text);
	const written = await read(bytes.toString('utf8'));
	expect(written).toMatchObject({
		error: null,
		root: 'svg',
		title: await page.getByRole('heading', { level: 1 }).innerText(),
		description: 'Two accounts, <one> line'
	});
	expect(written.texts).toBeGreaterThan(20);
	expect(written.fonts).toBeGreaterThan(1);
	await exporter.choose('Outlines');
	const outlined = await read((await exporter.download('SVG')).bytes.toString('utf8'));
	expect(outlined).toMatchObject({ error: null, root: 'svg', texts: 0, fonts: 0 });
});

test('downloads a PDF for paper', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	await exporter.choose('A4 landscape, 297 × 210 mm');
	await exporter.drawn();
	const { name, bytes } = await exporter.download('PDF');
	expect(name).toMatch(/-a4-.*\.pdf$/);
	expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
	expect(bytes.toString('latin1')).toMatch(/MediaBox \[0 0 841\.8\d+ 595\.2\d+\]/);
	await expect(exporter.dialog.getByText(/^297 × 210 mm · sharp at any size · .*B$/)).toBeVisible();
});

test('names the file as it is told, and safely', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	const name = exporter.dialog.getByRole('textbox', { name: 'File name' });
	await expect(name).toHaveValue(TODAY);
	await name.fill('Одна лінія / two: accounts');
	await expect(exporter.dialog.getByText('Saved as Одна лінія - two- accounts.svg')).toBeHidden();
	expect((await exporter.download('SVG')).name).toBe('Одна лінія - two- accounts.svg');
	await name.fill('');
	await name.blur();
	await expect(name).toHaveValue(TODAY);
});

test('is complete with the keyboard alone', async ({ reader, exporter, page, browserName }) => {
	await reader.open();
	await exporter.opener.focus();
	await page.keyboard.press('Enter');
	await exporter.drawn();
	await expect(exporter.button('Close')).toBeFocused();
	await page.keyboard.press('Tab');
	// To Firefox what scrolls is a stop of its own.
	if (browserName === 'firefox') await page.keyboard.press('Tab');
	await expect(exporter.dialog.getByRole('radio', { name: /^Landscape/ })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(exporter.picture).toHaveAttribute('width', '1200');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(exporter.button('Download SVG')).toBeVisible();
	const visited = new Set<string>();
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
		if (name === 'Download SVG') break;
		visited.add(name);
	}
	await expect(exporter.button('Download SVG')).toBeFocused();
	const coming = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await coming).suggestedFilename()).toMatch(/-social-.*\.svg$/);
	await expect(exporter.button('Download SVG')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(exporter.dialog).toBeHidden();
	await expect(exporter.opener).toBeFocused();
});

test('works without a network once it has opened', async ({ reader, exporter, page, context }) => {
	await reader.open();
	await exporter.open();
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	expect(pngSize((await exporter.download('PNG')).bytes)).toEqual([1600, 900]);
	await exporter.choose('Українська');
	await exporter.drawn();
	expect((await exporter.download('SVG')).bytes.toString('utf8')).toContain('@font-face');
	expect((await exporter.download('PDF')).bytes.length).toBeGreaterThan(20_000);
	await exporter.button('Close').click();
	await exporter.open();
	expect(pngSize((await exporter.download('PNG')).bytes)).toEqual([1600, 900]);
});

test('refuses an impossible size with a sentence', async ({ reader, exporter }) => {
	await reader.open();
	await exporter.open();
	await exporter.choose('Custom size');
	const width = exporter.dialog.getByRole('spinbutton', { name: 'Width' });
	const height = exporter.dialog.getByRole('spinbutton', { name: 'Height' });
	await width.fill('6000');
	await height.fill('5000');
	const sentence = /at most 24 megapixels; 6000 × 5000 .* Choose a smaller size/;
	await expect(exporter.status).toHaveText(sentence);
	const download = exporter.button('Download PNG');
	await expect(download).toBeDisabled();
	await expect(download).toHaveAccessibleDescription(sentence);
	await download.focus();
	await expect(download).toBeFocused();
	await expect(width).toHaveAccessibleDescription(sentence);
	await width.fill('100');
	await expect(exporter.status).toContainText('at least 200 pixels');
	await width.fill('');
	await expect(exporter.status).toContainText('whole numbers');
	await width.fill('900');
	await height.fill('700');
	await expect(exporter.picture).toHaveAttribute('height', '700');
	await expect(download).toBeEnabled();
	await exporter.dialog.getByRole('checkbox', { name: 'As high as needed' }).check();
	await expect(exporter.picture).not.toHaveAttribute('height', '700');
	await expect(exporter.picture).toHaveAttribute('width', '900');
});

test('makes 24 megapixels, and can be stopped in the midst of it', async ({
	reader,
	exporter,
	page
}) => {
	test.setTimeout(120_000);
	await reader.open();
	await exporter.open();
	await exporter.choose('Custom size');
	await exporter.dialog.getByRole('spinbutton', { name: 'Width' }).fill('6000');
	await exporter.dialog.getByRole('spinbutton', { name: 'Height' }).fill('4000');
	await expect(exporter.picture).toHaveAttribute('width', '6000');
	await exporter.drawn();
	await exporter.button('Download PNG').click();
	await expect(exporter.dialog.getByRole('progressbar')).toBeVisible();
	await exporter.button('Cancel').click();
	await expect(exporter.status).toHaveText('Cancelled.');
	await page.evaluate(() => {
		const seen = { longest: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: 'longtask' });
	});
	const began = Date.now();
	const coming = page.waitForEvent('download', { timeout: 60_000 });
	await exporter.button('Download PNG').click();
	const download = await coming;
	const took = Date.now() - began;
	expect(pngSize(readFileSync(await download.path()))).toEqual([6000, 4000]);
	const { longest } = await page.evaluate(() => Reflect.get(window, 'seen') as { longest: number });
	// On a busy machine any task is long; a page that stands still while the picture is drawn has one as long as that.
	expect(longest).toBeLessThan(took / 4);
});

test('remembers what was chosen, and starts anew with what belongs to one picture', async ({
	reader,
	exporter,
	page
}) => {
	await reader.open();
	await exporter.open();
	await exporter.choose('Square, 1080 × 1080');
	await exporter.choose('Dark');
	await exporter.choose('SVG');
	await exporter.dialog.getByRole('textbox', { name: 'File name' }).fill('mine');
	await page.reload();
	await exporter.open();
	await expect(exporter.picture).toHaveAttribute('width', '1080');
	await expect(exporter.dialog.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
	await expect(exporter.button('Download SVG')).toBeVisible();
	await expect(exporter.dialog.getByRole('textbox', { name: 'File name' })).toHaveValue(TODAY);
	await page.evaluate(() => localStorage.setItem('onrecord-export', '{"preset":7,"theme":"<b>"'));
	await page.reload();
	await exporter.open();
	await expect(exporter.picture).toHaveAttribute('width', '1600');
});

test('says that it could not be fetched, and comes when there is a network again', async ({
	reader,
	exporter,
	page,
	context,
	problems,
	browserName
}) => {
	problems.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
	await reader.open();
	await context.setOffline(true);
	await exporter.opener.click();
	const again = page.getByRole('button', { name: 'Offline: try again' });
	await expect(again).toBeVisible();
	await context.setOffline(false);
	await again.click();
	// Firefox keeps what could not be fetched until the page is loaded anew, which the button does.
	if (browserName === 'firefox') await exporter.opener.click();
	await exporter.drawn();
});

for (const width of [1440, 390]) {
	test(`axe finds nothing in it, light and dark, ${width} wide`, async ({
		reader,
		exporter,
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await reader.open('?event=belgorod-strike');
		await exporter.open();
		await exporter.choose('Custom size');
		await exporter.choose('Chosen events');
		await exporter.drawn();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect(page.locator('body')).toHaveCSS(
				'background-color',
				colorScheme === 'dark' ? 'rgb(22, 22, 20)' : 'rgb(250, 249, 245)'
			);
			const { violations } = await new AxeBuilder({ page })
				.include('dialog[open]')
				// Its letters have the contrast that theme.test.ts computes.
				.exclude('.sheet')
				.analyze();
			const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
			expect(found, colorScheme).toEqual([]);
		}
		const [scroll, client] = await exporter.dialog.evaluate((dialog) => [
			dialog.scrollWidth,
			dialog.clientWidth
		]);
		expect(scroll).toBe(client);
	});
}
