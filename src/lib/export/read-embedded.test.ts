import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import { writeEmbeddedStory } from './embedded-story.ts';
import type { PngChunk } from './png-chunks.ts';
import { readPngChunks, writePngChunks } from './png-chunks.ts';
import { withPngMetadata } from './png-metadata.ts';
import { textChunk } from './png-text.ts';
import { readEmbedded } from './read-embedded.ts';
import { svgDocument } from './svg-document.ts';
import { svgMetadata } from './svg-metadata.ts';
import { growth } from './test-growth.ts';
import { anyMetadata, sampleMetadata, tinyPng } from './test-picture.ts';
import type { PictureMetadata } from './picture-metadata.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ROOT = {
	name: 'svg',
	attributes: {},
	children: [{ name: 'title', attributes: {}, children: ['A picture'] }]
};
const svgWith = (meta: PictureMetadata): string =>
	svgDocument(ROOT, { metadata: svgMetadata(meta) });
const pngWith = (meta: PictureMetadata): Uint8Array => withPngMetadata(tinyPng(), meta);

const STORY = storyWith(['2023-12-30']);
const TEXT = writeEmbeddedStory({ story: STORY, view: 'w=1' });
const ESCAPED = TEXT.replaceAll('"', '&quot;');
const NS = 'xmlns:o="urn:onrecord:story:1"';
const SVG = 'http://www.w3.org/2000/svg';
const svg = (inside: string): string => `<svg xmlns="${SVG}"><metadata>${inside}</metadata></svg>`;

/** The tiny PNG with more chunks behind its header. */
const pngOf = (...chunks: readonly PngChunk[]): Uint8Array => {
	const read = readPngChunks(tinyPng());
	const [header, ...rest] = read.ok ? read.chunks : [];
	return writePngChunks([...(header ? [header] : []), ...chunks, ...rest]);
};
const storyChunk = (text: string): PngChunk => textChunk('onrecord:story', text);
/** A deflated block with the longest codes that there are and nothing in it, then an empty stored one. */
const EMPTY_BLOCK = Buffer.from('BO8BgiRJkiRJAhKLmkdWz97/n3uAxKLmkdWzd/9/AAAA//8=', 'base64');
/** A zlib stream of many such blocks, which holds nothing. */
const emptyBlocks = (count: number): Uint8Array =>
	Buffer.concat([
		Uint8Array.of(0x78, 0xda),
		...Array.from({ length: count }, () => EMPTY_BLOCK),
		Uint8Array.of(1, 0, 0, 0xff, 0xff, 0, 0, 0, 1)
	]);
/** A zlib stream of such blocks, each with as many bytes as two blocks must hold. */
const filledBlocks = (count: number): Uint8Array => {
	const stored = Buffer.concat([Uint8Array.of(128, 0, 127, 255), Buffer.alloc(128, 32)]);
	return Buffer.concat([
		Uint8Array.of(0x78, 0xda),
		...Array.from({ length: count }, () => [EMPTY_BLOCK.subarray(0, -4), stored]).flat(),
		Uint8Array.of(1, 0, 0, 0xff, 0xff),
		deflateSync(Buffer.alloc(count * 128, 32)).subarray(-4)
	]);
};
/** A story chunk whose deflated text is given. */
const deflatedChunk = (stream: Uint8Array): PngChunk => ({
	type: 'iTXt',
	data: Uint8Array.from(Buffer.concat([utf8('onrecord:story\0\u0001\0\0\0'), stream]))
});

const codeOf = (bytes: Uint8Array): string => {
	const read = readEmbedded(bytes);
	return read.ok ? 'ok' : read.issue.code;
};

describe('a picture of ours', () => {
	test('gives its story and its view back from a PNG and from an SVG', () => {
		fc.assert(
			fc.property(anyMetadata, (meta) => {
				const { story, view } = meta.story;
				const expected = { ok: true, story, view };
				expect(readEmbedded(pngWith(meta))).toEqual({ ...expected, kind: 'png' });
				expect(readEmbedded(utf8(svgWith(meta)))).toEqual({ ...expected, kind: 'svg' });
			}),
			{ numRuns: 60 }
		);
	});

	test('a view that is too long gives the whole story', () => {
		const meta = sampleMetadata({ story: { story: STORY, view: 'x'.repeat(2_001) } });
		expect(readEmbedded(pngWith(meta))).toMatchObject({ ok: true, view: '' });
	});

	test('that was exported without its story says so, and what else may have happened', () => {
		const meta = sampleMetadata({ story: null });
		for (const bytes of [pngWith(meta), utf8(svgWith(meta)), tinyPng()]) {
			expect(readEmbedded(bytes)).toEqual({
				ok: false,
				issue: {
					code: 'no-story',
					where: '',
					expected: 'an embedded story',
					found: 'none',
					message:
						'The picture was exported without its story, or lost it when another program, site or messenger saved it again.'
				}
			});
		}
	});
});

describe('an SVG that another program wrote again', () => {
	test.each([
		['another prefix', svg(`<o:story ${NS}>${ESCAPED}</o:story>`)],
		['a default namespace', svg(`<story xmlns='urn:onrecord:story:1'>${ESCAPED}</story>`)],
		[
			'a declaration on the root',
			`<svg ${NS} xmlns="${SVG}"><g/><g><o:story>${ESCAPED}</o:story></g></svg>`
		],
		['a prefix for SVG', `<s:svg xmlns:s="${SVG}"><o:story ${NS}>${ESCAPED}</o:story></s:svg>`],
		['CDATA', svg(`<o:story ${NS}><![CDATA[${TEXT}]]></o:story>`)],
		[
			'a comment in between',
			svg(`<o:story ${NS}>${ESCAPED.slice(0, 9)}<!-- < -->${ESCAPED.slice(9)}</o:story>`)
		],
		['numbers for characters', svg(`<o:story ${NS}>${TEXT.replaceAll('"', '&#x22;')}</o:story >`)],
		['spaces around', svg(`<o:story\n${NS}\t>\n${ESCAPED}\n</o:story>\n`)],
		[
			'a byte order mark',
			`\uFEFF<?xml version="1.0"?>\n${svg(`<o:story ${NS}>${TEXT}</o:story>`)}`
		],
		['a > in an attribute', svg(`<g a='>"<x'/><o:story ${NS}>${TEXT}</o:story>`)]
	])('%s', (_, document) => {
		expect(readEmbedded(utf8(document))).toEqual({
			ok: true,
			kind: 'svg',
			story: STORY,
			view: 'w=1'
		});
	});
});

test('a PNG whose story was not deflated is read', () => {
	expect(readEmbedded(pngOf(storyChunk(TEXT)))).toEqual({
		ok: true,
		kind: 'png',
		story: STORY,
		view: 'w=1'
	});
});

describe('a file of a stranger', () => {
	const story = `<o:story ${NS}>${ESCAPED}</o:story>`;
	test.each<readonly [string, string, string | Uint8Array]>([
		['nothing', 'not-a-picture', ''],
		['a JPEG', 'not-a-picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
		['a story', 'not-a-picture', TEXT],
		['the start of a PNG', 'not-a-picture', tinyPng().subarray(0, 7)],
		['HTML', 'not-a-picture', '<html><svg></svg></html>'],
		['an svg of no namespace', 'not-a-picture', `<svg>${story}</svg>`],
		['two roots', 'not-a-picture', `${svg(story)}${svg(story)}`],
		['only white space', 'not-a-picture', ' \n '],
		['a document type', 'svg-declaration', `<!DOCTYPE svg>${svg(story)}`],
		[
			'entities',
			'svg-declaration',
			`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg(`<o:story ${NS}>&b;</o:story>`)}`
		],
		['an entity that nobody declared', 'damaged-svg', svg(`<o:story ${NS}>&nbsp;</o:story>`)],
		[
			'an entity named as objects inherit',
			'damaged-svg',
			svg(`<o:story ${NS}>&toString;</o:story>`)
		],
		['a forbidden character', 'damaged-svg', svg(`<o:story ${NS}>&#0;</o:story>`)],
		['half a character', 'damaged-svg', svg(`<o:story ${NS}>&#xD800;</o:story>`)],
		['a character beyond Unicode', 'damaged-svg', svg(`<o:story ${NS}>&#x110000;</o:story>`)],
		['an element in the story', 'damaged-svg', svg(`<o:story ${NS}><b>${TEXT}</b></o:story>`)],
		['tags that do not fit', 'damaged-svg', `<svg xmlns="${SVG}"><a><b></a></b></svg>`],
		['an end too many', 'damaged-svg', `${svg(story)}</svg>`],
		['text behind the end', 'damaged-svg', `${svg(story)}x`],
		['an attribute without a value', 'damaged-svg', `<svg xmlns="${SVG}" a></svg>`],
		['an attribute without quotes', 'damaged-svg', `<svg xmlns="${SVG}" a=b></svg>`],
		['an endless comment', 'damaged-svg', `<svg xmlns="${SVG}"><!-- </svg>`],
		[
			'deep nesting',
			'damaged-svg',
			`<svg xmlns="${SVG}">${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}</svg>`
		],
		[
			'a flood of namespaces',
			'damaged-svg',
			`<svg xmlns="${SVG}" ${Array.from({ length: 101 }, (_, i) => `xmlns:a${i}=""`).join(' ')}/>`
		],
		['UTF-16', 'not-a-picture', Buffer.from(`\uFEFF${svg(story)}`, 'utf16le')],
		['bytes that are not UTF-8', 'not-utf8', Uint8Array.of(0x3c, 0x73, 0xff)],
		['two stories', 'several-stories', svg(story + story)],
		['two stories in a PNG', 'several-stories', pngOf(storyChunk(TEXT), storyChunk(TEXT))],
		['a story of another namespace', 'no-story', svg(story.replace('story:1"', 'story:2"'))],
		['a story outside its namespace', 'no-story', svg(`<g ${NS}/><o:story>${ESCAPED}</o:story>`)],
		['a story in a comment', 'no-story', svg(`<!--${story}-->`)],
		['a chunk of another keyword', 'no-story', pngOf(textChunk('onrecord:other', TEXT))],
		['an empty story', 'damaged-story', svg(`<o:story ${NS}/>`)],
		['a story that is no JSON', 'damaged-story', pngOf(storyChunk('{'))],
		['a list', 'damaged-story', pngOf(storyChunk('[]'))],
		['null', 'damaged-story', pngOf(storyChunk('null'))],
		['another format', 'damaged-story', pngOf(storyChunk('{"format":"other","version":1}'))],
		[
			'no story in the envelope',
			'damaged-story',
			pngOf(storyChunk('{"format":"onrecord","version":1,"view":""}'))
		],
		[
			'a later version',
			'unknown-version',
			pngOf(storyChunk('{"format":"onrecord","version":2,"view":"","story":{}}'))
		],
		['no view', 'wrong-view', pngOf(storyChunk('{"format":"onrecord","version":1,"story":{}}'))],
		[
			'a view that is too long',
			'wrong-view',
			pngOf(
				storyChunk(`{"format":"onrecord","version":1,"view":"${'x'.repeat(2_001)}","story":{}}`)
			)
		],
		['a long deflated stream', 'story-too-large', pngOf(deflatedChunk(new Uint8Array(5_100_000)))],
		['nothing that inflates', 'damaged-story', pngOf(deflatedChunk(Uint8Array.of(1, 2, 3)))],
		[
			'a story that inflates to other bytes',
			'not-utf8',
			pngOf(deflatedChunk(deflateSync(Uint8Array.of(0xff))))
		],
		['a long story in a PNG', 'story-too-large', pngOf(storyChunk(' '.repeat(5_100_000)))],
		[
			'a long story in an SVG',
			'story-too-large',
			svg(`<o:story ${NS}>${'ї'.repeat(2_600_000)}</o:story>`)
		],
		[
			'a huge story in an SVG',
			'story-too-large',
			svg(`<o:story ${NS}>${' '.repeat(24_000_000)}</o:story>`)
		],
		['a huge file', 'file-too-large', new Uint8Array(25_000_001)]
	])('%s: %s', (_, code, file) => {
		const read = readEmbedded(typeof file === 'string' ? utf8(file) : file);
		expect(read).toMatchObject({ ok: false, issue: { code } });
		if (!read.ok) expect(read.issue.message).toMatch(/^[A-Z].*\.$/);
	});

	test('keys that would change every object stay keys', () => {
		const text = '{"format":"onrecord","version":1,"view":"","story":{"__proto__":{"polluted":1}}}';
		const read = readEmbedded(pngOf(storyChunk(text)));
		expect(read.ok && Object.keys(read.story as object)).toEqual(['__proto__']);
		expect('polluted' in {}).toBe(false);
	});

	test('a stream of blocks that hold nothing is refused for their number', () => {
		expect(readEmbedded(pngOf(deflatedChunk(emptyBlocks(100_000))))).toEqual({
			ok: false,
			issue: {
				code: 'damaged-story',
				where: 'iTXt onrecord:story',
				expected: 'a zlib stream',
				found: 'blocks that hold next to nothing',
				message: 'The story inside the picture is packed in far too many blocks and was not read.'
			}
		});
	});

	test('60 MB of zeros in 60 kB are refused', () => {
		const zeros = deflateSync(new Uint8Array(60_000_000));
		expect(zeros.length).toBeLessThan(100_000);
		expect(readEmbedded(pngOf(deflatedChunk(zeros)))).toMatchObject({
			ok: false,
			issue: { code: 'story-too-large', where: 'iTXt onrecord:story' }
		});
	});
});

describe('a file that was cut', () => {
	const png = pngWith(sampleMetadata());
	const document = utf8(svgWith(sampleMetadata()));

	test('anywhere gives an issue', () => {
		for (let length = 0; length < png.length; length++)
			expect(codeOf(png.subarray(0, length))).toMatch(/^(?:damaged-png|not-a-picture)$/);
		// The last character is a line break behind the end.
		for (let length = 0; length < document.length - 1; length++)
			expect(codeOf(document.subarray(0, length))).toMatch(
				/^(?:damaged-svg|not-a-picture|not-utf8)$/
			);
	});
});

describe('any bytes', () => {
	test('never throw', () => {
		const starts = [
			tinyPng(),
			pngWith(sampleMetadata()),
			utf8(svgWith(sampleMetadata())),
			utf8('<')
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...starts),
				fc.nat(),
				fc.oneof(
					fc.uint8Array({ maxLength: 200 }),
					fc.string({ unit: fc.constantFrom(...Array.from('<>/&;="\' x:?![]-#')) }).map(utf8)
				),
				fc.nat(200),
				(start, place, bytes, drop) => {
					const at = place % start.length;
					const file = Uint8Array.of(
						...start.subarray(0, at),
						...bytes,
						...start.subarray(at + drop)
					);
					const read = readEmbedded(file);
					if (!read.ok) expect(read.issue.message).not.toBe('');
					else expect(read.view.length).toBeLessThanOrEqual(2_000);
				}
			),
			{ numRuns: 2_000 }
		);
	});
});

describe('twice the input takes at most 2.5 times the time', () => {
	const inStory = (part: string) => (size: number) =>
		utf8(svg(`<o:story ${NS}>${part.repeat(size)}</o:story>`));
	const inMetadata = (part: string) => (size: number) => utf8(svg(part.repeat(size)));
	test.each<readonly [string, number, (size: number) => Uint8Array]>([
		['references', 20_000, inStory('&amp;')],
		['comments', 20_000, inStory('x<!---->')],
		[
			'CDATA, with a reference at the end',
			10_000,
			(size) => utf8(svg(`<o:story ${NS}>${'x<![CDATA[]]>'.repeat(size)}&amp;</o:story>`))
		],
		[
			'declarations, with a reference at the end',
			8_000,
			(size) => utf8(svg(`${'<g xmlns:a="b"/>'.repeat(size)}&amp;`))
		],
		[
			'prefixes',
			5_000,
			(size) => utf8(svg(Array.from({ length: size }, (_, i) => `<g xmlns:a${i}=""/>`).join('')))
		],
		['brackets', 100_000, inMetadata('<')],
		['openings of comments', 100_000, inMetadata('<!--')],
		['quotation marks', 100_000, (size) => utf8(`<svg a=${'"'.repeat(size)}`)],
		['spaces', 300_000, (size) => utf8(`<svg${' '.repeat(size)}`)],
		['elements', 10_000, inMetadata('<a:b c="d">e</a:b>')],
		['stories', 5_000, inMetadata(`<o:story ${NS}/>`)],
		['a long name', 300_000, inMetadata('x')],
		['chunks', 2_000, (size) => pngOf(...Array.from({ length: size }, () => textChunk('a', 'b')))],
		['a big chunk', 1_000_000, (size) => pngOf({ type: 'IDAT', data: new Uint8Array(size) })],
		[
			'literals',
			50_000,
			(size) =>
				pngOf(
					deflatedChunk(
						deflateSync(
							new Uint8Array(size).map((_, i) => (i * i * 7919) >> 5),
							{ strategy: 2 }
						)
					)
				)
		],
		['blocks', 2_000, (size) => pngOf(deflatedChunk(emptyBlocks(size)))],
		['blocks that hold something', 1_000, (size) => pngOf(deflatedChunk(filledBlocks(size)))],
		['matches', 200_000, (size) => pngOf(deflatedChunk(deflateSync(new Uint8Array(size))))]
	])('%s', (_, size, make) => {
		// Linear work gives 2 and quadratic 4; what no longer fits into the caches of a busy machine adds to it.
		expect(growth(make, readEmbedded, size)).toBeLessThan(3);
	});
});
