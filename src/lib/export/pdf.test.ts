import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import { rtlLayout } from '../scene/rtl/rtl-layout.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { ExportError } from './export-error.ts';
import { renderPdf, type PdfOptions } from './pdf.ts';
import type { SvgElement } from './svg-element.ts';
import { drawing, EVERYTHING, metadata, svg, words } from './test-pdf-tree.ts';
import { readPdf } from './test-read-pdf.ts';

const fonts = BUNDLED_FACES.map(({ name, weight, italic, file }) => ({
	family: name,
	weight,
	italic,
	bytes: new Uint8Array(readFileSync(new URL(`../fonts/${file}.ttf`, import.meta.url)))
}));

const OPTIONS: PdfOptions = { widthPt: 400, heightPt: 300, links: [], fonts };

const render = (root: SvgElement, options: Partial<PdfOptions> = {}): Promise<Uint8Array> =>
	renderPdf(root, metadata(), { ...OPTIONS, ...options });

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What the page of a document says to draw. */
const contentOf = (bytes: Uint8Array): string => {
	const file = binary(bytes);
	const number = /\/Contents (\d+) 0 R/.exec(file)?.[1] ?? '';
	const start = file.indexOf('stream\n', file.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
	return inflateSync(bytes.subarray(start)).toString('latin1');
};

describe('renderPdf', () => {
	it('gives one page of the size that was asked for', async () => {
		const bytes = await render(EVERYTHING, { widthPt: 841.89, heightPt: 595.28 });
		expect(binary(bytes).slice(0, 8)).toBe('%PDF-1.7');
		expect(await readPdf(bytes)).toMatchObject({ pages: 1, width: 841.89, height: 595.28 });
	});

	it('gives equal bytes for equal input', async () => {
		expect(binary(await render(EVERYTHING))).toBe(binary(await render(EVERYTHING)));
	});

	it('sets each text where the drawing has it, scaled to the page', async () => {
		const root = drawing(
			words(20, 30, 'One'),
			svg('g', { transform: 'translate(100 50)' }, words(10, 40, 'Two', { 'font-size': 20 }))
		);
		const { texts } = await readPdf(await render(root, { widthPt: 800, heightPt: 600 }));
		expect(texts).toEqual([
			expect.objectContaining({ text: 'One', x: 40, y: expect.closeTo(60, 4) as number, size: 32 }),
			expect.objectContaining({
				text: 'Two',
				x: 220,
				y: expect.closeTo(180, 4) as number,
				size: 40
			})
		]);
	});

	it('sets words as wide as the layout measured them, with kerning', async () => {
		const root = drawing(words(20, 30, 'AVATAR To. You'));
		const [found] = (await readPdf(await render(root))).texts;
		const font = { family: 'sans', size: 16, weight: 400, italic: false } as const;
		const width = measureText('AVATAR To. You', font);
		expect(found?.width).toBeGreaterThan(width * 0.995);
		expect(found?.width).toBeLessThan(width * 1.005);
	});

	it.each([
		['translate(7)', 7, 0],
		['translate(7,8)', 7, 8],
		['translate(-7.5 8)', -7.5, 8]
	])('moves a group by %s', async (transform, x, y) => {
		const root = drawing(svg('g', { transform }, words(20, 30, 'One')));
		const [found] = (await readPdf(await render(root))).texts;
		expect([found?.x, found?.y]).toEqual([20 + x, 30 + y]);
	});

	it('moves what recedes along with the group that it is in', async () => {
		const receding = svg(
			'g',
			{ opacity: 0.4, transform: 'translate(3 4)' },
			words(20, 30, 'One', { opacity: 0.5 })
		);
		const root = drawing(svg('g', { transform: 'translate(50 60)' }, receding));
		const [found] = (await readPdf(await render(root, { widthPt: 800, heightPt: 600 }))).texts;
		// Its clip and its gradients count from the page again: the inverse of the matrix that it stands in.
		expect(binary(await render(root))).toContain('/Matrix [1 0 0 -1 -50 240]');
		expect(found?.x).toBeCloseTo(146, 4);
		expect(found?.y).toBeCloseTo(188, 4);
	});

	it.each([
		['rect', { x: 1, y: 2, width: 30, height: 40, fill: '#ff0000' }, /\n1 0 0 scn\nf\n/],
		['rect', { x: 1, y: 2, width: 30, height: 40, fill: '#ff0000' }, /\n1 2 30 40 re\n/],
		['rect', { x: 1, y: 2, width: 30, height: 40, rx: 3 }, /\n4 2 m\n28 2 l\n.* c\n31 39 l\n/],
		['line', { x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#0000ff' }, /1 w\n\[\] 0 d\nS\n/],
		['path', { d: 'M1,2L3,4', fill: 'none', stroke: '#000000' }, /\n1 2 m\n3 4 l\n.*\nS\n/s],
		['path', { d: 'M1,2V9H5h2v-3Z' }, /1 2 m\n1 9 l\n5 9 l\n7 9 l\n7 6 l\nh\n/],
		['path', { d: 'M1,2C3,4 5,6 7,8', fill: 'none' }, /1 2 m\n3 4 5 6 7 8 c\nn\n/],
		['path', { d: 'M1,2L3,4', stroke: '#000000', 'stroke-dasharray': '5 4' }, /\n\[5 4\] 0 d\n/],
		['path', { d: 'M1,2L3,4', stroke: '#000000', 'stroke-width': 2.5 }, /\n2.5 w\n.*\nB\n/s],
		['circle', { cx: 10, cy: 20, r: 5 }, /\n5 20 m\n/]
	] as const)('draws a %s %j as vectors', async (name, attributes, operators) => {
		expect(contentOf(await render(drawing(svg(name, attributes))))).toMatch(operators);
	});

	it('fades a fill by a gradient with opacity', async () => {
		const bytes = binary(await render(EVERYTHING));
		expect(bytes).toMatch(/\/ShadingType 2\n\/ColorSpace \/DeviceRGB\n\/Coords \[10 0 210 0\]/);
		expect(bytes).toContain('/S /Luminosity');
	});

	it('stretches a picture that is a hair off the page, and else centres it', async () => {
		const root = drawing(words(20, 30, 'One'));
		const near = (await readPdf(await render(root, { widthPt: 401 }))).texts;
		expect(near[0]?.x).toBeCloseTo(20.05, 4);
		const wide = (await readPdf(await render(root, { widthPt: 600 }))).texts;
		expect(wide[0]?.x).toBeCloseTo(120, 4);
		const high = (await readPdf(await render(root, { heightPt: 500 }))).texts;
		expect(high[0]?.y).toBeCloseTo(130, 4);
	});

	it('keeps words in the order of the drawing, in any script', async () => {
		const { text } = await readPdf(await render(EVERYTHING));
		const found = ['AVATAR To. You', 'Хтось сказав:', '«Щось об’єднує» fi', 'receding'].map(
			(part) => text.indexOf(part)
		);
		expect(found).toEqual([...found].sort((a, b) => a - b));
		expect(Math.min(...found)).toBe(0);
	});

	it('draws what it can of a text that the font does not know whole', async () => {
		const root = drawing(words(20, 30, 'before 漢🎉 after'), words(20, 60, '漢字'));
		const { texts } = await readPdf(await render(root));
		const first = texts.find(({ text }) => text.startsWith('before'));
		const after = texts.find(({ text }) => text.endsWith('after'));
		expect(first?.x).toBe(20);
		const font = { family: 'sans', size: 16, weight: 400, italic: false } as const;
		expect((after?.x ?? 0) + (after?.width ?? 0)).toBeCloseTo(
			20 + measureText('before 漢🎉 after', font),
			0
		);
	});

	it.each([
		['a 漢 b', true],
		['a b', false],
		['a\u2019b', false],
		// Both apostrophes are one glyph of Inter, which can read back as one of them only.
		['a\u2019b a\u02BCb', true]
	])('says what %j is to be read as: %s', async (text, said) => {
		const utf16 = `\u00FE\u00FF${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
		const bytes = binary(await render(drawing(words(20, 30, text))));
		expect(bytes.includes(`/ActualText (${utf16})`)).toBe(said);
	});

	it('sets the pieces of a line from right to left where they belong, to be read in their order', async () => {
		const noto = { 'font-family': 'Noto Sans Hebrew, sans-serif', 'font-style': 'normal' };
		const line = svg(
			'text',
			{ ...words(300, 30, '').attributes, 'font-style': 'italic' },
			svg('tspan', { ...noto, x: 300, 'text-anchor': 'end' }, 'שלום עולם'),
			svg('tspan', { x: 200, 'text-anchor': 'end' }, ')'),
			svg('tspan', { x: 160 }, 'Anna')
		);
		const bytes = await render(drawing(line));
		const { texts } = await readPdf(bytes);
		const width = rtlLayout.measure('שלום עולם', {
			family: 'sans',
			size: 16,
			weight: 400,
			italic: false
		});
		const hebrew = texts.filter(({ text }) => /\p{Script=Hebrew}/u.test(text));
		expect(Math.min(...hebrew.map(({ x }) => x))).toBeCloseTo(300 - width, 0);
		expect(Math.max(...hebrew.map(({ x, width: wide }) => x + wide))).toBeCloseTo(300, 0);
		expect(texts.find(({ text }) => text === 'Anna')?.x).toBe(160);
		const read = 'שלום עולם(Anna';
		const utf16 = Buffer.from(read, 'utf16le').swap16().toString('latin1');
		expect(binary(bytes)).toContain(`/ActualText (\u00FE\u00FF${utf16.replace('(', '\\(')})`);
	});

	it.each(['👩‍👩‍👧', '\u00AD', 'שלום', '\u{10FFFF}', '1\u20E3', 'e\u0301', '\uFE0F', ' '])(
		'does not stumble over %j',
		async (text) => {
			const found = await readPdf(await render(drawing(words(20, 30, text), words(20, 60, 'end'))));
			expect(found.text).toContain('end');
		}
	);

	it('tells title, language, alternative text and no date', async () => {
		const { info, xmp, tags } = await readPdf(
			await renderPdf(EVERYTHING, metadata({ lang: 'uk', title: 'Ніч 🎉' }), OPTIONS)
		);
		expect(info).toMatchObject({
			Title: 'Ніч 🎉',
			Subject: 'A timeline of “two” accounts.',
			Creator: 'On Record',
			Language: 'uk'
		});
		expect(info).not.toHaveProperty('CreationDate');
		expect(info).not.toHaveProperty('Keywords');
		expect(xmp).toContain('Ніч 🎉');
		expect(JSON.stringify(tags)).toContain('"alt":"A timeline of “two” accounts."');
	});

	it('keeps its XMP well formed whatever the title holds', async () => {
		const { xmp } = await readPdf(await render(EVERYTHING));
		expect(xmp).toContain('Two accounts &amp; &lt;one&gt; night');
	});

	it('tags shapes as one figure and words as paragraphs in their language', async () => {
		const root = drawing(
			svg('rect', { width: 10, height: 10, fill: '#ffffff' }),
			words(20, 30, 'One'),
			words(20, 50, 'two', { lang: 'en' }),
			words(20, 70, 'три', { lang: 'uk' }),
			svg('g', { opacity: 0.4 }, words(20, 90, 'чотири', { lang: 'uk' }))
		);
		const { tags } = await readPdf(await render(root));
		const part = (role: string, more: object = {}): unknown =>
			expect.objectContaining({ role, ...more });
		expect(tags).toEqual({
			role: 'Root',
			children: [
				part('Document', {
					children: [
						part('Figure', { alt: 'A timeline of “two” accounts.' }),
						part('P'),
						part('P', { lang: 'uk' }),
						part('P', { lang: 'uk' })
					]
				})
			]
		});
	});

	it('links boxes to addresses of the web and to nothing else', async () => {
		const box = { x: 20, y: 40, width: 100, height: 20 };
		const addresses = ['https://example.org/ї', 'javascript:alert(1)', 'file:///etc/passwd', 'no'];
		const links = addresses.map((url) => ({ box, url }));
		const found = await readPdf(await render(EVERYTHING, { links, widthPt: 800, heightPt: 600 }));
		expect(found.links).toEqual([{ url: 'https://example.org/%D1%97', rect: [40, 480, 240, 520] }]);
	});

	it('embeds only the faces that are used, as subsets', async () => {
		const names = (bytes: Uint8Array): string[] => [
			...new Set(
				[...binary(bytes).matchAll(/\/FontName \/\w+\+(\S+)/g)].map(([, name = '']) => name)
			)
		];
		expect(names(await render(drawing(words(20, 30, 'One'))))).toEqual(['Inter-Regular']);
		const bytes = await render(EVERYTHING);
		expect(names(bytes).sort()).toEqual([
			'Inter-Italic',
			'Inter-Regular',
			'Inter-SemiBold',
			'Literata-Regular'
		]);
		expect(bytes.length).toBeLessThan(40_000);
	});

	const errors: [string, SvgElement, Partial<PdfOptions>, string][] = [
		[
			'a face that is not given',
			EVERYTHING,
			{ fonts: fonts.filter(({ italic }) => !italic) },
			'The picture is set in Inter 400 italic, a font that is not there.'
		],
		[
			'a colour that pdfkit would leave out',
			drawing(svg('rect', { width: 1, height: 1, fill: 'oklch(0.5 0 0)' })),
			{},
			'A PDF cannot be drawn with the colour “oklch(0.5 0 0)”.'
		],
		['an unknown element', drawing(svg('image')), {}, 'A PDF cannot hold <image>.'],
		[
			'a transform other than translate',
			drawing(svg('g', { transform: 'rotate(45)' })),
			{},
			'A PDF needs a number as transform, not “rotate(45)”.'
		],
		[
			'a number that is none',
			drawing(svg('rect', { x: 'left', width: 1, height: 1 })),
			{},
			'A PDF needs a number as x, not “left”.'
		],
		['no size', svg('svg'), {}, 'A PDF needs a picture with a width and a height.']
	];
	it.each(errors)('refuses %s with a sentence', async (_, root, options, message) => {
		await expect(render(root, options)).rejects.toThrow(new ExportError('not-drawn', message));
	});
});
