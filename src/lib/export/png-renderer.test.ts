import { beforeAll, describe, expect, it } from 'vitest';
import { pngSize } from '../../../tests/fixtures/png-size.ts';
import { FONT_FACES } from '../fonts/font-faces.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { loadFonts, loadWasm } from './fonts.node.ts';
import { createRenderer, type Renderer } from './png-renderer.ts';

const svg = (width: number, height: number, content = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;

describe('a renderer', () => {
	let renderer: Renderer;

	beforeAll(async () => {
		renderer = await createRenderer(loadWasm(), await loadFonts());
	});

	it.each([
		[1, 300, 200],
		[2, 600, 400],
		[0.5, 150, 100],
		[1.5, 450, 300]
	])('draws at %j', (scale, width, height) => {
		expect(pngSize(renderer.png(svg(300, 200), scale))).toEqual({ width, height });
	});

	it.each([
		[6001, 4000, 1],
		[6000, 4000, 1.001],
		[3000, 2001, 2],
		[100, 100, 1e9],
		[100, 100, Infinity],
		[100, 100, 0],
		[100, 100, -1],
		[100, 100, Number.NaN]
	])('refuses %d × %d at %j', (width, height, scale) => {
		expect(() => renderer.png(svg(width, height), scale)).toThrow(
			expect.objectContaining({ name: 'ExportError', code: 'too-large' })
		);
	});

	it('draws 24 megapixels, time and again', () => {
		for (let i = 0; i < 3; i++)
			expect(pngSize(renderer.png(svg(6000, 4000), 1))).toEqual({ width: 6000, height: 4000 });
	});

	it.each(['', 'no svg', '<svg', '<svg/>', svg(10, 10, '<g>')])('refuses %j', (text) => {
		expect(() => renderer.png(text, 1)).toThrow(
			expect.objectContaining({ name: 'ExportError', code: 'not-drawn' })
		);
		expect(pngSize(renderer.png(svg(1, 1), 1))).toEqual({ width: 1, height: 1 });
	});

	it('is started again with other fonts', async () => {
		const other = await createRenderer(loadWasm(), []);
		const text = svg(90, 30, '<text x="5" y="20" font-family="Inter" font-size="16">Words</text>');
		expect(other.png(text, 1)).not.toEqual(renderer.png(text, 1));
		expect(other.png(text, 1)).toEqual(other.png(svg(90, 30), 1));
	});

	it.each(FONT_FACES.filter(({ key }) => key !== 'serif-600'))(
		'draws $file as wide as it is measured, by the families that pictures name',
		({ name, family, weight, italic }) => {
			const words = 'HКиїв: “Strike on Belgorod”, 30 Dec 2023H';
			const generic = family === 'sans' ? 'sans-serif' : 'serif';
			const outline = renderer.outline(
				svg(
					900,
					100,
					`<text x="10" y="50" font-size="20" font-weight="${weight}" ` +
						`font-style="${italic ? 'italic' : 'normal'}" ` +
						`font-family="${name}, ${name}-fallback, ${generic}">${words}</text>`
				)
			);
			const xs = [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+) (?=[A-Z"])/g)].map(([, x]) =>
				Number(x)
			);
			const width = measureText(words, { family, weight, italic, size: 20 });
			expect(Math.min(...xs)).toBeGreaterThan(10);
			// Only the room beside the last letter is not drawn.
			expect(Math.abs(Math.max(...xs) - 10 - width)).toBeLessThan(4);
		}
	);
});
