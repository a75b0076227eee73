import { describe, expect, it } from 'vitest';
import { samplePicture } from '../../../tests/fixtures/sample-picture.ts';
import { FONT_FACES } from '../fonts/font-faces.ts';
import { fontSetOf } from '../fonts/font-sets.ts';
import { facesOf, fontStyle } from './embed-fonts.ts';
import { drawPicture } from './figure-markup.server.ts';
import { loadFaces } from './fonts.node.ts';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';

const text = (words: string, attributes: Record<string, string> = {}): SvgElement => ({
	name: 'text',
	attributes: { 'font-family': 'Inter, Inter-fallback, sans-serif', ...attributes },
	children: [words]
});
const root = (...children: SvgElement[]): SvgElement => ({ name: 'svg', attributes: {}, children });

describe('facesOf', () => {
	it('tells the characters of each face', () => {
		const drawing = root(
			text('cab'),
			{ name: 'g', attributes: {}, children: [text('bad “ї”', { 'font-weight': '400' })] },
			text('Ž', { 'font-weight': '600' }),
			text('i', { 'font-style': 'italic' }),
			{ name: 'title', attributes: {}, children: ['not drawn'] }
		);
		expect(
			facesOf(drawing).map(({ face, characters, set }) => [face.file, characters, set])
		).toEqual([
			['inter-400', ' abcdї“”', 'cyrillic'],
			['inter-600', 'Ž', 'all'],
			['inter-400-italic', 'i', 'latin']
		]);
	});

	it('tells the faces of the pieces of a text, of which letters from right to left have their own', () => {
		const piece = (words: string, attributes: Record<string, string> = {}): SvgElement => ({
			name: 'tspan',
			attributes,
			children: [words]
		});
		const noto = { 'font-family': 'Noto Sans Hebrew, sans-serif', 'font-style': 'normal' };
		const mixed = text('', { 'font-weight': '600', 'font-style': 'normal' });
		const drawing = root({ ...mixed, children: [piece('שלום', noto), piece(' (a)')] });
		expect(
			facesOf(drawing).map(({ face, characters, set }) => [face.file, characters, set])
		).toEqual([
			['inter-600', ' ()a', 'latin'],
			['noto-sans-hebrew-600', 'ולםש', 'all']
		]);
	});

	it('refuses a face that is not bundled', () => {
		expect(() => facesOf(root(text('a', { 'font-weight': '700' })))).toThrow('Inter 700');
	});
});

it.each([
	['Latin “only”, naïve', 'latin'],
	['Київ', 'cyrillic'],
	['Kyjiv, Żytomierz', 'all'],
	['Київ Ž', 'all'],
	['漢 👩', 'latin'],
	['', 'latin']
])('the set of %j is %s', (words, set) => {
	expect(fontSetOf(words)).toBe(set);
});

describe('fontStyle', () => {
	it('is a style that a document may have, and the same again', async () => {
		const drawing = drawPicture(samplePicture('light', { width: 1600, height: 900 }));
		const make = async () => fontStyle(await loadFaces(facesOf(drawing)));
		const style = await make();
		expect(await make()).toBe(style);
		expect(style.match(/@font-face\{font-family:\w+;font-weight:\d+;font-style:\w+/g)).toEqual([
			'@font-face{font-family:Inter;font-weight:400;font-style:normal',
			'@font-face{font-family:Inter;font-weight:600;font-style:normal',
			'@font-face{font-family:Inter;font-weight:400;font-style:italic',
			'@font-face{font-family:Literata;font-weight:400;font-style:normal'
		]);
		const document = svgDocument(drawing, { style });
		expect(document).toContain(`<style>${style}</style>`);
		expect(document.length).toBeLessThan(140_000);
	});

	it('embeds each set of each face', async () => {
		const sets = ['latin', 'cyrillic', 'all'] as const;
		const uses = FONT_FACES.flatMap((face) => sets.map((set) => ({ face, set, characters: '' })));
		const faces = await loadFaces(uses);
		const signature = faces.map(({ woff2 }) => String.fromCharCode(...woff2.subarray(0, 4)));
		expect(new Set(signature)).toEqual(new Set(['wOF2']));
		const sizes = faces.map(({ woff2 }) => woff2.length);
		for (let i = 0; i < sizes.length; i += 3) {
			expect(sizes[i]).toBeLessThan(sizes[i + 1] ?? 0);
			expect(sizes[i + 1]).toBeLessThan(sizes[i + 2] ?? 0);
		}
	});
});
