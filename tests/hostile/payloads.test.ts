import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { indexStory } from '#lib/core/story/index-story.ts';
import { parseStory } from '#lib/core/story/parse-story.ts';
import { parseStoryText } from '#lib/core/story/parse-story-text.ts';
import { issuesAsText } from '#lib/core/story/issues-as-text.ts';
import { safeUrl } from '#lib/core/story/safe-url.ts';
import type { Story } from '#lib/core/story/story.ts';
import { HOME_VIEW } from '#lib/core/view/view.ts';
import { createNodeEngine } from '#lib/export/export-engine.node.ts';
import { exportPicture } from '#lib/export/export-picture.ts';
import { drawPicture } from '#lib/export/figure-markup.server.ts';
import { metadataOf } from '#lib/export/metadata-of.ts';
import { readPngChunks } from '#lib/export/png-chunks.ts';
import { withPngMetadata } from '#lib/export/png-metadata.ts';
import { readTextChunk } from '#lib/export/png-text.ts';
import { readStoryBytes } from '#lib/export/read-story-file.ts';
import { svgDocument } from '#lib/export/svg-document.ts';
import { svgMetadata } from '#lib/export/svg-metadata.ts';
import { tinyPng } from '#lib/export/test-picture.ts';
import { readPdf } from '#lib/export/test-read-pdf.ts';
import { pictureOf } from '#lib/scene/picture/picture-of.ts';
import { WHOLE_STORY } from '#lib/scene/picture/picture.ts';
import { fillEveryString } from '../fixtures/fill-every-string.ts';
import { PAYLOADS, STORY_PAYLOADS } from '../fixtures/payloads.ts';
import { readStoryFixture } from '../fixtures/read-fixture.ts';

const twoSides = (): Story => {
	const { story } = parseStory(readStoryFixture('two-sides'));
	if (!story) throw new Error('The fixture is not valid.');
	return story;
};

const BASE = twoSides();
/** Payloads for one story: as many as its fields take in a few turns. */
const PER_STORY = 20;
const GROUPS = Array.from({ length: Math.ceil(STORY_PAYLOADS.length / PER_STORY) }, (_, i) => ({
	group: i + 1,
	texts: STORY_PAYLOADS.slice(i * PER_STORY, (i + 1) * PER_STORY).map(({ text }) => text)
}));

const draw = (story: Story) => {
	const options = { width: 900, height: 700, ...WHOLE_STORY, theme: 'light' } as const;
	const picture = pictureOf(story, HOME_VIEW, options, 'en');
	const metadata = metadataOf(indexStory(story), picture, HOME_VIEW, {
		scope: options.scope,
		embed: true
	});
	return { picture, metadata };
};

/** The elements and attributes of strict XML, by their names, and the values of attributes; throws at the first mistake. */
const readStrictly = (document: string) => {
	const names = new Set<string>();
	const values: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('doctype', () => {
		throw new Error('A document type.');
	});
	parser.on('processinginstruction', ({ target }) => names.add(`?${target}`));
	parser.on('opentag', (tag) => {
		names.add(`<${tag.uri} ${tag.local}>`);
		for (const { name, value } of Object.values(tag.attributes)) {
			names.add(`${tag.local} ${name}`);
			values.push(value);
		}
	});
	parser.write(document).close();
	return { names, values };
};

const svgOf = (story: Story): string => {
	const { picture, metadata } = draw(story);
	return svgDocument(drawPicture(picture), { metadata: svgMetadata(metadata) });
};
const pngTexts = (story: Story): readonly { readonly keyword: string; readonly text: string }[] => {
	const read = readPngChunks(withPngMetadata(tinyPng(), draw(story).metadata));
	if (!read.ok) throw new Error(read.issue.message);
	return read.chunks.flatMap((chunk) => {
		const found = readTextChunk(chunk);
		return found && !found.compressed
			? [{ keyword: found.keyword, text: new TextDecoder().decode(found.text) }]
			: [];
	});
};
const xmpOf = (story: Story): string =>
	pngTexts(story).find(({ keyword }) => keyword === 'XML:com.adobe.xmp')?.text ?? '';

/** What no text to be copied may hold: controls but line breaks, and what turns or breaks lines. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** What a picture may be made of: the same as one of a story with harmless words that uses every part. */
const HARMLESS = ['Words', 'Some more of them', 'https://canary.invalid/words'];
const plain = fillEveryString(BASE, HARMLESS).story;
const allowedInSvg = readStrictly(svgOf(plain)).names;
const allowedInXmp = readStrictly(xmpOf(plain)).names;
/** Parts of any drawing, with attributes of paint and place. */
const DRAWN =
	/^(?:<http:\/\/www\.w3\.org\/2000\/svg (?:tspan|text|path|line|g|rect|circle)>|(?:text|tspan|path|line|g|rect|circle) (?!on|style|href)[a-z-]+)$/u;
const strange = (names: ReadonlySet<string>, allowed: ReadonlySet<string>): string[] =>
	// How words are broken into lines and set decides whether these occur at all.
	[...names].filter((name) => !allowed.has(name) && !DRAWN.test(name));

describe('the payloads', () => {
	test('are at least 200, all distinct, each with its id', () => {
		expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
		expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
		expect(new Set(PAYLOADS.map(({ id }) => id)).size).toBe(PAYLOADS.length);
		for (const { text } of PAYLOADS) {
			for (const [, host] of text.matchAll(/https?:\/\/(?:[^/@\s]*@)?([\w.-]+)/gu)) {
				expect(['canary.invalid', 'www.w3.org']).toContain(host);
			}
		}
	});

	test('that the format refuses are refused, and told without harm', () => {
		const refused = PAYLOADS.filter((payload) => !STORY_PAYLOADS.includes(payload));
		expect(refused.length).toBeGreaterThan(0);
		for (const { text } of refused) {
			const { story, issues } = parseStoryText(JSON.stringify({ ...BASE, title: text }));
			expect(story).toBeNull();
			expect(issues).toMatchObject([{ code: 'unprintable-text', pointer: '/title' }]);
			expect(issuesAsText(issues)).not.toMatch(UNSAFE);
		}
	});

	test('as addresses lead nowhere but to http and https', () => {
		for (const { text } of PAYLOADS) expect(safeUrl(text) ?? 'https:').toMatch(/^https?:/u);
	});

	test('as keys and in errors are told without harm', () => {
		for (const { text } of PAYLOADS) {
			const { issues } = parseStoryText(JSON.stringify({ ...BASE, [text]: text, lang: text }));
			expect(issues.length).toBeGreaterThan(0);
			expect(issuesAsText(issues)).not.toMatch(UNSAFE);
		}
	});
});

test('every free text of a story is filled', () => {
	const { filled, left } = fillEveryString(BASE, 'payload');
	expect(filled).toEqual(
		expect.arrayContaining(['/title', '/summary', '/statements/0/text', '/sources/0/title'])
	);
	const keys = new Set(
		left.map((pointer) =>
			pointer
				.replace(/\/\d+$/u, '')
				.split('/')
				.at(-1)
		)
	);
	expect([...keys].sort()).toEqual(
		[
			...[
				'about',
				'after',
				'basis',
				'before',
				'by',
				'edtf',
				'event',
				'from',
				'id',
				'kind',
				'lane',
				'lang'
			],
			...[
				'mode',
				'place',
				'published',
				'sha256',
				'side',
				'silence',
				'source',
				'speaker',
				'to',
				'updated'
			]
		].filter((key) => keys.has(key))
	);
});

test('every payload fits into some field', () => {
	const held = GROUPS.map(({ texts }) => JSON.stringify(fillEveryString(BASE, texts).story)).join(
		''
	);
	const missing = STORY_PAYLOADS.filter(
		({ text }) => !held.includes(JSON.stringify(text).slice(1, -1))
	);
	expect(missing.map(({ id }) => id)).toEqual([]);
});

describe.each(GROUPS)('payloads $group of every field', ({ texts }) => {
	const { story } = fillEveryString(BASE, texts);

	test('a picture holds them as words and addresses as nothing', () => {
		const svg = svgOf(story);
		const { names, values } = readStrictly(svg);
		expect(strange(names, allowedInSvg)).toEqual([]);
		for (const value of values)
			expect(value).not.toMatch(/canary|__hacked|javascript|url\(\s*[^#]/iu);
		expect(readStoryBytes(new TextEncoder().encode(svg)).story).toEqual(story);
	});

	test('the metadata of a PNG holds them as words', () => {
		const { names, values } = readStrictly(xmpOf(story));
		expect(strange(names, allowedInXmp)).toEqual([]);
		for (const value of values) expect(value).not.toMatch(/__hacked|canary/u);
		for (const { text } of pngTexts(story)) expect(text).not.toContain('\u0000');
	});
});

test('a PDF holds them as words, and links to nothing but http and https', async () => {
	const engine = createNodeEngine();
	for (const kind of ['json', 'address']) {
		const texts = STORY_PAYLOADS.filter((one) => one.kind === kind).map(({ text }) => text);
		const { story } = fillEveryString(BASE, texts);
		const { picture, metadata } = draw(story);
		const request = { format: 'pdf', scale: 1, text: 'fonts' } as const;
		const bytes = await exportPicture(picture, metadata, request, engine);
		const pdf = await getDocumentProxy(bytes.slice());
		const page = await pdf.getPage(1);
		expect(await pdf.getJSActions()).toBeNull();
		expect(await page.getJSActions()).toBeNull();
		expect(await pdf.getAttachments()).toBeNull();
		expect(await pdf.getOpenAction()).toBeNull();
		expect(await pdf.getFieldObjects()).toBeNull();
		const { pages, links, xmp } = await readPdf(bytes);
		expect(pages).toBe(1);
		for (const { url } of links) expect(url).toMatch(/^https?:\/\/canary\.invalid\//u);
		expect(strange(readStrictly(xmp).names, allowedInXmp)).toEqual([]);
	}
});
