import { beforeAll, describe, expect, it } from 'vitest';
import darkHashes from '../../../tests/figures/picture-goldens/sample-dark.sha256.json';
import dark from '../../../tests/figures/picture-goldens/sample-dark.svg?raw';
import lightHashes from '../../../tests/figures/picture-goldens/sample-light.sha256.json';
import light from '../../../tests/figures/picture-goldens/sample-light.svg?raw';
import printHashes from '../../../tests/figures/picture-goldens/sample-print.sha256.json';
import print from '../../../tests/figures/picture-goldens/sample-print.svg?raw';
import { HOSTILE_WORDS } from '../../../tests/fixtures/hostile-words.ts';
import { samplePicture } from '../../../tests/fixtures/sample-picture.ts';
import { facesOf, fontStyle } from './embed-fonts.ts';
import { drawPicture } from './figure-markup.browser.ts';
import { loadFaces, loadFonts, loadWasm } from './fonts.browser.ts';
import { createRenderer, type Renderer } from './png-renderer.ts';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';

const SIZE = { width: 1600, height: 900 };

const sha256 = async (bytes: Uint8Array): Promise<string> => {
	const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The pixels of a document as the browser itself shows it. */
const show = async (document: string): Promise<Uint8ClampedArray> => {
	const url = URL.createObjectURL(new Blob([document], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = url;
	await image.decode();
	URL.revokeObjectURL(url);
	const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, SIZE.width, SIZE.height).data;
};

/** The share of pixels that two pictures show clearly apart. */
const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
	let apart = 0;
	for (let i = 0; i < a.length; i += 4) {
		const off = [0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)));
		if (Math.max(...off) > 96) apart++;
	}
	return apart / (a.length / 4);
};

describe('a picture drawn in a browser', () => {
	let renderer: Renderer;

	beforeAll(async () => {
		renderer = await createRenderer(loadWasm(), await loadFonts());
	});

	it.each([
		['light', light, lightHashes],
		['dark', dark, darkHashes],
		['print', print, printHashes]
	] as const)(
		'has the bytes that it has on a server, in the theme %s',
		async (theme, svg, hashes) => {
			const drawn = svgDocument(drawPicture(samplePicture(theme, SIZE)));
			expect(drawn).toBe(svg);
			expect(await sha256(renderer.png(drawn, 1))).toBe(hashes['1x']);
			expect(await sha256(renderer.png(drawn, 2))).toBe(hashes['2x']);
		}
	);

	it('leaves nothing on the page', () => {
		const before = document.documentElement.outerHTML;
		drawPicture(samplePicture('light', SIZE));
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it.each(HOSTILE_WORDS)('keeps %j exact', (words) => {
		const { title, header } = drawPictureOf(words);
		expect(title).toBe(words);
		expect(header).toBe(words);
	});

	it('is shown with the fonts that it carries', async () => {
		const drawing = drawPicture(samplePicture('light', SIZE));
		const style = fontStyle(await loadFaces(facesOf(drawing)));
		const own = await show(svgDocument(drawing, { style }));
		const png = await createImageBitmap(
			new Blob([new Uint8Array(renderer.png(svgDocument(drawing), 1))], { type: 'image/png' })
		);
		const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
		const context = canvas.getContext('2d');
		context?.drawImage(png, 0, 0);
		const drawn = context?.getImageData(0, 0, SIZE.width, SIZE.height).data;
		if (!drawn) throw new Error('No canvas');
		const without = await show(svgDocument(drawing));
		expect(difference(own, drawn)).toBeLessThan(0.005);
		expect(difference(without, drawn)).toBeGreaterThan(0.01);
	});
});

const childText = (element: SvgElement | undefined): string =>
	element?.children
		.map((child) => (typeof child === 'string' ? child : childText(child)))
		.join('') ?? '';

const drawPictureOf = (words: string): { readonly title: string; readonly header: string } => {
	const picture = samplePicture('light', SIZE);
	const [run] = picture.header;
	if (!run) throw new Error('No header');
	const { children } = drawPicture({ ...picture, title: words, header: [{ ...run, text: words }] });
	const find = (id: string) =>
		children
			.filter((child) => typeof child !== 'string')
			.find(({ attributes }) => attributes.id === `picture-${id}`);
	return { title: childText(find('title')), header: childText(find('header')) };
};
