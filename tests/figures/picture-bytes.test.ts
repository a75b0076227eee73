import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawPicture } from '#lib/export/figure-markup.server.ts';
import { loadFonts, loadWasm } from '#lib/export/fonts.node.ts';
import { outlineText } from '#lib/export/outline-text.ts';
import { createRenderer, type Renderer } from '#lib/export/png-renderer.ts';
import { svgDocument } from '#lib/export/svg-document.ts';
import { BUNDLED_FACES } from '#lib/fonts/bundled-faces.ts';
import { samplePicture } from '../fixtures/sample-picture.ts';

const THEMES = ['light', 'dark', 'print'] as const;
const SIZE = { width: 1600, height: 900 };

const FONT_FILES = BUNDLED_FACES.map(({ file }) => `src/lib/fonts/${file}.ttf`);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The native build draws the same as the one for browsers, and gives pixels. */
const openNatively = (svg: string): Resvg =>
	new Resvg(svg, { font: { fontFiles: FONT_FILES, loadSystemFonts: false } });

describe('the bytes of a picture', () => {
	let renderer: Renderer;

	beforeAll(async () => {
		renderer = await createRenderer(loadWasm(), await loadFonts());
	});

	const draw = (theme: (typeof THEMES)[number]) => drawPicture(samplePicture(theme, SIZE));
	const hashes = (svg: string) => ({
		'1x': sha256(renderer.png(svg, 1)),
		'2x': sha256(renderer.png(svg, 2))
	});

	// The same files are what a browser has to draw: see src/lib/export/picture-bytes.svelte.test.ts.
	it.each(THEMES)('are as before in the theme %s', async (theme) => {
		const svg = svgDocument(draw(theme));
		await expect(svg).toMatchFileSnapshot(`picture-goldens/sample-${theme}.svg`);
		const text = `${JSON.stringify(hashes(svg), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(`picture-goldens/sample-${theme}.sha256.json`);
	});

	it.each(THEMES)('are those of resvg’s native build, too, in the theme %s', (theme) => {
		const svg = svgDocument(draw(theme));
		expect(sha256(openNatively(svg).render().asPng())).toBe(hashes(svg)['1x']);
	});

	it.each(['Pacific/Apia', 'America/St_Johns', 'Europe/Kyiv'])(
		'do not depend on the time zone or the locale: %s',
		(zone) => {
			const [usual, before] = [process.env.TZ, svgDocument(draw('light'))];
			const refuse = (): never => {
				throw new Error('A picture asks for the locale of the machine.');
			};
			const spies = [
				vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(refuse),
				vi.spyOn(Intl, 'NumberFormat').mockImplementation(refuse),
				vi.spyOn(Intl, 'Collator').mockImplementation(refuse),
				vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse),
				vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(refuse),
				vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse),
				vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse)
			];
			try {
				process.env.TZ = zone;
				expect(new Date(2023, 0).getTimezoneOffset()).not.toBe(0);
				const after = svgDocument(draw('light'));
				expect(after).toBe(before);
				expect(hashes(after)).toEqual(hashes(before));
			} finally {
				process.env.TZ = usual;
				for (const spy of spies) spy.mockRestore();
			}
		}
	);

	it.each(THEMES)('are nearly the same with letters as paths, in the theme %s', (theme) => {
		const drawing = draw(theme);
		const svg = svgDocument(drawing);
		const outlined = svgDocument(outlineText(renderer, drawing, svg));
		expect(outlined).not.toContain('<text');
		expect(outlined).toContain('<title id="picture-title">');
		expect(outlined).toContain('<desc id="picture-description">');
		expect(outlined.length).toBeLessThan(800_000);
		const [before, after] = [svg, outlined].map((text) => openNatively(text).render().pixels);
		if (!before || !after) throw new Error('Nothing was drawn.');
		expect(after.length).toBe(SIZE.width * SIZE.height * 4);
		let [most, apart] = [0, 0];
		for (let i = 0; i < after.length; i++) {
			const off = Math.abs((after[i] ?? 0) - (before[i] ?? 0));
			most = Math.max(most, off);
			if (off > 16) apart++;
		}
		// An edge covers a pixel in quarters: rounding may move one of them.
		expect(most).toBeLessThanOrEqual(64);
		expect(apart / after.length).toBeLessThan(0.002);
	});
});
