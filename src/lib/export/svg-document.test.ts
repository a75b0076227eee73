import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { HOSTILE_WORDS } from '../../../tests/fixtures/hostile-words.ts';
import { readStoryFixture } from '../../../tests/fixtures/read-fixture.ts';
import { storyPicture } from '../../../tests/fixtures/sample-picture.ts';
import { parseStory } from '../core/story/parse-story.ts';
import { anyStory } from '../scene/scene.arbitrary.ts';
import type { Story } from '../core/story/story.ts';
import { drawPicture } from './figure-markup.server.ts';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';
import { svgMetadata } from './svg-metadata.ts';

interface Seen {
	readonly elements: ReadonlySet<string>;
	readonly attributes: ReadonlySet<string>;
	readonly values: readonly string[];
	readonly ids: readonly string[];
	readonly text: string;
}

/** Reads a document as strict XML with namespaces; throws at the first mistake. */
const readStrictly = (document: string): Seen => {
	const [elements, attributes] = [new Set<string>(), new Set<string>()];
	const [values, ids]: [string[], string[]] = [[], []];
	let text = '';
	let inside = false;
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('doctype', () => {
		throw new Error('A doctype');
	});
	parser.on('processinginstruction', () => {
		throw new Error('A processing instruction');
	});
	parser.on('opentag', (tag) => {
		inside = ['text', 'title', 'desc'].includes(tag.local);
		elements.add(`${tag.uri} ${tag.local}`);
		for (const { name, value } of Object.values(tag.attributes)) {
			attributes.add(name);
			if (name === 'id') ids.push(value);
			if (name !== 'xmlns') values.push(value);
		}
	});
	parser.on('closetag', () => {
		inside = false;
	});
	parser.on('text', (part) => {
		if (inside) text += part;
	});
	parser.write(document).close();
	return { elements, attributes, values, ids, text };
};

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = ['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text'];
const ELEMENTS = new Set([...DRAWN, 'linearGradient', 'stop'].map((name) => `${SVG} ${name}`));

const METADATA = new Set([
	'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
	'http://ns.adobe.com/xap/1.0/',
	'http://ns.adobe.com/xap/1.0/rights/',
	'http://purl.org/dc/elements/1.1/',
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'urn:onrecord:story:1'
]);

const SIZE = { width: 900, height: 700 };

const expectSafe = (document: string): Seen => {
	const seen = readStrictly(document);
	expect([...seen.elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
	expect(
		[...seen.attributes].filter((name) => /^on|href|^style$|^xlink|^data-/i.test(name))
	).toEqual([]);
	expect(seen.values.filter((value) => /https?:|javascript:|url\((?!#)/i.test(value))).toEqual([]);
	expect(new Set(seen.ids).size).toBe(seen.ids.length);
	return seen;
};

const root = (...children: SvgElement[]): SvgElement => ({
	name: 'svg',
	attributes: { width: '10', height: '10' },
	children
});
const leaf = (name: string, attributes: Record<string, string> = {}, ...children: string[]) => ({
	name,
	attributes,
	children
});

describe('svgDocument', () => {
	it('sorts attributes, names the language twice and puts what describes first', () => {
		const title = leaf('title', { id: 't' }, 'A & B');
		const text = leaf('text', { y: '2', x: '1', lang: 'uk' }, ' a <b>\r\n');
		const metadata: SvgElement = {
			name: 'metadata',
			attributes: {},
			children: [leaf('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' })]
		};
		expect(svgDocument(root(text, title), { metadata }))
			.toBe(`<svg height="10" width="10" xmlns="${SVG}">
<title id="t">A &amp; B</title>
<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
</metadata>
<text lang="uk" x="1" xml:lang="uk" y="2"> a &lt;b&gt;&#13;
</text>
</svg>
`);
	});

	it.each<[string, SvgElement]>([
		['<script>', leaf('script')],
		['<foreignObject>', leaf('foreignObject')],
		['<image>', leaf('image', { href: 'x' })],
		['<style>', leaf('style', {}, '* {}')],
		['<metadata>', leaf('metadata')],
		['<svg>', leaf('svg')],
		['<constructor>', leaf('constructor')],
		['onclick', leaf('g', { onclick: 'x' })],
		['href', leaf('g', { href: '#x' })],
		['style', leaf('g', { style: 'fill:red' })],
		['class', leaf('g', { class: 'x' })],
		['data-x', leaf('g', { 'data-x': 'x' })],
		['nothing outside', leaf('rect', { fill: 'url(https://example.org/#a)' })],
		['nothing outside', leaf('rect', { fill: 'URL( "#a" )' })],
		['XML name', leaf('g', { id: 'a b' })],
		['XML name', leaf('g', { id: '1' })],
		['no other namespace', leaf('svg', { xmlns: 'http://www.w3.org/1999/xhtml' })]
	])('refuses %s', (message, element) => {
		expect(() => svgDocument(root(element))).toThrow(message);
	});

	it('refuses an id that is there twice', () => {
		expect(() => svgDocument(root(leaf('g', { id: 'a' }), leaf('g', { id: 'a' })))).toThrow('id a');
	});

	it.each([
		'* { fill: red }',
		'@import url(https://example.org)',
		'</style><script>',
		'@font-face{font-family:A;src:url(https://example.org/a.woff2) format("woff2")}',
		'@font-face{font-family:A;src:url(data:font/woff2;base64,AA==) format("woff2")} *{}'
	])('refuses the style %s', (style) => {
		expect(() => svgDocument(root(), { style })).toThrow('font faces only');
	});

	it.each([
		leaf('html:script', { 'xmlns:html': 'http://www.w3.org/1999/xhtml' }),
		leaf('script'),
		leaf('metadata'),
		leaf('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/xhtml' }),
		leaf('rdf:RDF', { xmlns: 'http://www.w3.org/1999/xhtml' }),
		leaf('rdf:Description', { onload: 'x' })
	])('refuses metadata %j', (child) => {
		const metadata = { name: 'metadata', attributes: {}, children: [child] };
		expect(() => svgDocument(root(), { metadata })).toThrow('Metadata of ours');
	});

	it('writes any text so that XML gives it back, forbidden characters aside', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_WORDS), (a, b) => {
				const words = `${a}${b}`.replace('url(', 'url ');
				const document = svgDocument(root(leaf('text', { 'font-family': words }, words)));
				const { text, values } = readStrictly(document);
				const expected = words
					.toWellFormed()
					// eslint-disable-next-line no-control-regex -- These are what XML forbids.
					.replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
				expect(text).toBe(expected);
				expect(values).toContain(expected);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('documents of stories', () => {
	const draw = (story: Story): string =>
		svgDocument(drawPicture(storyPicture(story, 'light', SIZE)));

	// More runs by hand: DOCUMENT_RUNS=1000 npx vitest run --project unit src/lib/export/svg-document.test.ts
	it('hold only what is allowed, whatever the story', () => {
		fc.assert(
			fc.property(anyStory, (story) => {
				expectSafe(draw(story));
			}),
			{ numRuns: Number(process.env.DOCUMENT_RUNS ?? 60) }
		);
	});

	const { story } = parseStory(readStoryFixture('two-sides'));
	if (!story) throw new Error('The sample cannot be read.');

	it.each(HOSTILE_WORDS)('hold only what is allowed with %j in every field', (words) => {
		const hostile: Story = {
			...story,
			title: words,
			standfirst: words,
			summary: words,
			sources: story.sources.map((source) => ({ ...source, title: words })),
			sides: story.sides.map((side) => ({ ...side, name: words, account: words })),
			speakers: story.speakers.map((one) => ({ ...one, name: words, short: words, role: words })),
			places: story.places.map((place) => ({ ...place, name: words })),
			events: story.events.map((event) => ({ ...event, title: words })),
			statements: story.statements.map((one) => ({ ...one, text: words, lead: words, tail: words }))
		};
		const { text } = expectSafe(draw(hostile));
		expect(text.length).toBeGreaterThan(20);
		const metadata = svgMetadata({
			lang: words,
			title: words,
			alt: words,
			description: words,
			source: words,
			license: words,
			url: words,
			story: { story: hostile, view: words }
		});
		const described = readStrictly(
			svgDocument(drawPicture(storyPicture(hostile, 'light', SIZE)), { metadata })
		);
		const foreign = [...described.elements].filter((name) => !name.startsWith(SVG));
		expect(foreign.filter((name) => !METADATA.has(name.slice(0, name.indexOf(' '))))).toEqual([]);
		expect(foreign).toContain('urn:onrecord:story:1 story');
	});
});

it('writes the pieces of a text side by side: a line break between them would be drawn', () => {
	const piece = (words: string): SvgElement => ({
		name: 'tspan',
		attributes: {},
		children: [words]
	});
	const text = { name: 'text', attributes: {}, children: [piece('שלום'), piece(' '), piece('a')] };
	const document = svgDocument({ name: 'svg', attributes: {}, children: [text] });
	expect(document).toContain('<text><tspan>שלום</tspan><tspan> </tspan><tspan>a</tspan></text>');
});
