import exifr from 'exifr';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPngChunks, writePngChunks } from './png-chunks.ts';
import { withPngMetadata } from './png-metadata.ts';
import { readTextChunk } from './png-text.ts';
import { anyMetadata, sampleMetadata, tinyPng } from './test-picture.ts';

const chunksOf = (png: Uint8Array) => {
	const read = readPngChunks(png);
	if (!read.ok) throw new Error(read.issue.message);
	return read.chunks;
};

/** Keywords and texts of the chunks that are not deflated. */
const wordsOf = (png: Uint8Array) =>
	new Map(
		chunksOf(png)
			.map(readTextChunk)
			.filter((text) => text !== null)
			.map(({ keyword, text }) => [keyword, new TextDecoder().decode(text)])
	);

/** A value of XMP as exifr gives it: a text, or one text for each language. */
const textOf = (value: unknown): unknown => {
	if (Array.isArray(value)) return textOf(value[0]);
	return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
};

describe('withPngMetadata', () => {
	test('another program reads the words', async () => {
		const meta = sampleMetadata();
		const read: unknown = await exifr.parse(Buffer.from(withPngMetadata(tinyPng(), meta)), {
			xmp: true,
			mergeOutput: false
		});
		const { dc, Iptc4xmpCore, xmp, xmpRights } = read as Record<string, Record<string, unknown>>;
		expect(textOf(Iptc4xmpCore?.AltTextAccessibility)).toBe(meta.alt);
		expect(textOf(dc?.title)).toContain('30 грудня');
		expect(textOf(xmp?.CreatorTool)).toBe('On Record');
		expect(textOf(xmpRights?.UsageTerms)).toBe('CC BY 4.0');
	});

	test('the chunks stand between the header and the picture', () => {
		const png = withPngMetadata(tinyPng(), sampleMetadata(), 300);
		expect(chunksOf(png).map(({ type }) => type)).toEqual([
			'IHDR',
			'pHYs',
			...Array.from({ length: 6 }, () => 'iTXt'),
			'IDAT',
			'IEND'
		]);
	});

	test('the words are UTF-8', () => {
		const meta = sampleMetadata();
		const words = wordsOf(withPngMetadata(tinyPng(), meta));
		expect(words.get('Title')).toBe(meta.title);
		expect(words.get('Description')).toBe(meta.description);
		expect(words.get('Source')).toBe(meta.source);
		expect(words.get('Copyright')).toBe('CC BY 4.0');
	});

	test('what is not known has no chunk', () => {
		const meta = sampleMetadata({ license: null, source: '', story: null });
		expect([...wordsOf(withPngMetadata(tinyPng(), meta)).keys()]).toEqual([
			'XML:com.adobe.xmp',
			'Title',
			'Description'
		]);
	});

	test.each([
		[72, 2_835],
		[96, 3_780],
		[300, 11_811]
	])('%i dots per inch are %i per metre', (dpi, perMetre) => {
		const chunks = chunksOf(withPngMetadata(tinyPng(), sampleMetadata(), dpi));
		const data = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array();
		const view = new DataView(data.buffer, data.byteOffset, data.length);
		expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([
			perMetre,
			perMetre,
			1
		]);
	});

	test('equal input gives equal bytes, and what was there before is replaced', () => {
		fc.assert(
			fc.property(anyMetadata, (meta) => {
				const png = withPngMetadata(tinyPng(), meta, 96);
				expect(Buffer.from(png).equals(withPngMetadata(tinyPng(), structuredClone(meta), 96))).toBe(
					true
				);
				const other = withPngMetadata(tinyPng(), sampleMetadata(), 300);
				expect(Buffer.from(png).equals(withPngMetadata(other, meta, 96))).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	test('throws for a picture that is damaged and for a story that nobody could read back', () => {
		expect(() => withPngMetadata(tinyPng().subarray(0, 40), sampleMetadata())).toThrow(RangeError);
		const sample = sampleMetadata().story;
		const story = sample && { ...sample, story: { ...sample.story, title: 'ї'.repeat(2_600_000) } };
		expect(() => withPngMetadata(tinyPng(), sampleMetadata({ story }))).toThrow(RangeError);
	});

	test('other chunks stay', () => {
		const [header, ...rest] = chunksOf(tinyPng());
		const profile = { type: 'sRGB', data: Uint8Array.of(0) };
		const png = writePngChunks([...(header ? [header] : []), profile, ...rest]);
		expect(chunksOf(withPngMetadata(png, sampleMetadata()))).toContainEqual(profile);
	});
});
