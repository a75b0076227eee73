import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { testStory } from '../core/claims/test-story.ts';
import { withPngMetadata } from './png-metadata.ts';
import type { FileLike } from './read-story-file.ts';
import { readStoryBytes, readStoryFile } from './read-story-file.ts';
import { svgDocument } from './svg-document.ts';
import { svgMetadata } from './svg-metadata.ts';
import { sampleMetadata, tinyPng } from './test-picture.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const STORY = testStory();
const JSON_TEXT = JSON.stringify(STORY);
const META = sampleMetadata({ story: { story: STORY, view: 'event=fire' } });
const ROOT = { name: 'svg', attributes: {}, children: [] };
const SVG = svgDocument(ROOT, { metadata: svgMetadata(META) });
const PNG = withPngMetadata(tinyPng(), META);
const FAULTY = sampleMetadata({ story: { story: { ...STORY, title: '' }, view: '' } });

describe('readStoryFile', () => {
	test.each<[string, Blob | Uint8Array | string, string, string]>([
		['a file of JSON', new Blob([JSON_TEXT]), 'json', ''],
		['bytes of JSON with a mark', utf8(`\uFEFF${JSON_TEXT}`), 'json', ''],
		['pasted JSON', JSON_TEXT, 'json', ''],
		['an SVG', new Blob([SVG]), 'svg', 'event=fire'],
		['a pasted SVG', `\n${SVG}`, 'svg', 'event=fire'],
		['a PNG', new Blob([new Uint8Array(PNG)]), 'png', 'event=fire']
	])('reads %s', async (_, file, kind, view) => {
		const read = await readStoryFile(file);
		expect(read).toMatchObject({ kind, view, issues: [], migrated: null });
		expect(read.story).toEqual(STORY);
	});

	test('says from which version to which a file was brought', async () => {
		const read = await readStoryFile(readFixture('migrations/0.json'));
		expect(read).toMatchObject({ kind: 'json', issues: [], migrated: { from: 0, to: 1 } });
	});

	test('the issues of a story in a picture have pointers into that story', () => {
		const png = readStoryBytes(withPngMetadata(tinyPng(), FAULTY));
		expect(png).toMatchObject({ kind: 'png', story: null });
		expect(png.issues).toMatchObject([{ code: 'wrong-value', pointer: '/title' }]);
	});

	test.each<[string, Uint8Array | string, string, string]>([
		['nothing', new Uint8Array(), 'json', 'empty-file'],
		['white space', ' \n', 'json', 'empty-file'],
		['a mark and nothing', utf8('\uFEFF'), 'json', 'empty-file'],
		['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), 'json', 'not-utf8'],
		[
			'UTF-16 without a mark',
			Uint8Array.from(Buffer.from('{"a":1}', 'utf16le')),
			'json',
			'not-utf8'
		],
		['Latin-1', Uint8Array.from(Buffer.from('{"a":"é"}', 'latin1')), 'json', 'not-utf8'],
		['a web page', utf8('<!doctype html><svg/>'), 'json', 'web-page'],
		['a pasted web page', '<html><body>', 'json', 'web-page'],
		['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'unknown', 'not-a-story-file'],
		['a PDF', utf8('%PDF-1.7'), 'unknown', 'not-a-story-file'],
		['a ZIP', utf8('PK\u0003\u0004'), 'unknown', 'not-a-story-file'],
		['half a PNG', PNG.subarray(0, 40), 'png', 'damaged-png'],
		['a PNG of somebody else', tinyPng(), 'png', 'no-story'],
		['other XML', utf8('<rss/>'), 'svg', 'not-a-picture'],
		['words', 'Dear reader,', 'json', 'not-json'],
		['a story that is too large', utf8(`"${'x'.repeat(5_000_002)}"`), 'json', 'too-large']
	])('refuses %s', async (_, file, kind, code) => {
		const read = await readStoryFile(file);
		expect(read).toMatchObject({ kind, story: null, issues: [{ code, severity: 'error' }] });
	});

	test('says where bytes are no UTF-8', () => {
		const bytes = Uint8Array.from(Buffer.from('{\n  "a": "é"\n}', 'latin1'));
		expect(readStoryBytes(bytes).issues).toMatchObject([
			{ code: 'not-utf8', place: { line: 2, column: 9 }, found: 'the byte 0xe9' }
		]);
	});
});

describe('the size of a file', () => {
	/** A file that notes what is read of it. */
	const fileOf = (size: number, start: string): { file: FileLike; reads: string[] } => {
		const reads: string[] = [];
		const gone = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotReadableError'));
		const slice = (from: number, to: number) => {
			reads.push(`${from}-${to}`);
			return { arrayBuffer: () => Promise.resolve(utf8(start).buffer) };
		};
		const arrayBuffer = () => {
			reads.push('all');
			return gone();
		};
		return { file: { size, arrayBuffer, slice }, reads };
	};

	test.each([
		[1e9, '{', 'too-large', []],
		[25_000_001, '<svg', 'too-large', []],
		[Number.NaN, '{', 'too-large', []],
		[25_000_000, '{', 'too-large', ['0-1000']],
		[5_000_004, '{', 'too-large', ['0-1000']],
		[25_000_000, '<svg', 'unreadable', ['0-1000', 'all']],
		[5_000_003, '{', 'unreadable', ['all']]
	])('%d bytes that start with %s: %s, having read %j', async (size, start, code, wanted) => {
		const { file, reads } = fileOf(size, start);
		expect(await readStoryFile(file)).toMatchObject({ story: null, issues: [{ code }] });
		expect(reads).toEqual(wanted);
	});
});
