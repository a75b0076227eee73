import { test } from './exporter.ts';
import { expect } from './fixtures.ts';

test('copies the image', async ({ reader, exporter, page, context, browserName }) => {
	test.skip(browserName === 'firefox', 'without windows Firefox keeps no image in its clipboard');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await reader.open();
	await exporter.open();
	await exporter.button('Copy image').click();
	await expect(exporter.status).toHaveText('Image copied.', { timeout: 15_000 });
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const blob = await item?.getType('image/png');
		const image = blob && (await createImageBitmap(blob));
		return image && [image.width, image.height];
	});
	expect(size).toEqual([1600, 900]);
});

test('copies SVG, alt text and link', async ({ reader, exporter, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await reader.open('?hide=ukraine&event=belgorod-strike');
	await exporter.open();
	await exporter.button('Copy SVG').click();
	await expect(exporter.status).toHaveText('SVG copied.');
	expect(await exporter.clipboard()).toMatch(/^<svg [^>]*>\n<title/);
	const alt = exporter.dialog.getByRole('textbox', { name: 'Alt text' });
	await exporter.button('Copy alt text').click();
	await expect(exporter.status).toHaveText('Alt text copied.');
	expect(await exporter.clipboard()).toBe(await alt.inputValue());
	const generated = await alt.inputValue();
	await alt.fill('My own words');
	await exporter.button('Copy alt text').click();
	await expect.poll(() => exporter.clipboard()).toBe('My own words');
	await exporter.button('Use the generated text').click();
	await expect(alt).toHaveValue(generated);
	await exporter.button('Copy link').click();
	await expect(exporter.status).toHaveText('Link copied.');
	const link = new URL(await exporter.clipboard());
	expect(Object.fromEntries(link.searchParams)).toEqual({
		hide: 'ukraine',
		event: 'belgorod-strike'
	});
});

test('says what to do where the browser refuses to copy', async ({ reader, exporter, page }) => {
	await page.addInitScript(() => {
		// Firefox runs this on the blank page before it too, which may not copy.
		if (!isSecureContext) return;
		Object.defineProperty(navigator.clipboard, 'writeText', {
			value: () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
		});
	});
	await reader.open();
	await exporter.open();
	await exporter.button('Copy alt text').click();
	await expect(exporter.status).toContainText('download the file instead');
});
