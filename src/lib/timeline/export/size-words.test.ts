import { expect, it } from 'vitest';
import { PRESETS } from '../../scene/picture/sizes.ts';
import type { SceneCounts } from '../../scene/scene.ts';
import { bytesLabel, fileFacts, shownWords, sizeLabel } from './size-words.ts';

const preset = (id: string) => PRESETS.find((one) => one.id === id);
const base = { width: 1600, height: 900, scale: 1, preset: preset('landscape'), bytes: null };
const paper = { width: 1754, height: 1240, scale: 2, preset: preset('a4'), bytes: 1_234_567 };

it.each([
	['a PNG', { ...base, format: 'png' }, ['1600 × 900 pixels', '1.4 megapixels']],
	['twice as fine', { ...base, scale: 2, format: 'png' }, ['3200 × 1800 pixels', '5.8 megapixels']],
	[
		'a PNG for paper',
		{ ...paper, format: 'png' },
		['3508 × 2480 pixels', '8.7 megapixels', '297 × 210 mm', '300 dpi', '1.2 MB']
	],
	['a PDF for paper', { ...paper, format: 'pdf' }, ['297 × 210 mm', 'sharp at any size', '1.2 MB']],
	['an SVG', { ...base, format: 'svg' }, ['1600 × 900 pixels', 'sharp at any size']],
	[
		'a custom size',
		{ ...base, preset: undefined, format: 'pdf', bytes: 900 },
		['1600 × 900 pixels', 'sharp at any size', '900 bytes']
	]
] as const)('tells the size of %s', (_, facts, words) => {
	expect(fileFacts(facts)).toEqual(words);
});

it.each([
	[999, '999 bytes'],
	[1_000, '1 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB']
])('writes %s bytes as %s', (bytes, words) => {
	expect(bytesLabel(bytes)).toBe(words);
});

it('labels each named size', () => {
	expect(PRESETS.map(sizeLabel)).toEqual([
		'1600 × 900',
		'1200 × 630',
		'1080 × 1080',
		'1080 × 1350',
		'1080 × 1920',
		'1920 × 1080',
		'297 × 210 mm',
		'210 × 297 mm',
		'680 wide'
	]);
});

const counts = (total: number, drawn: number, folded: number): SceneCounts => ({
	total,
	matching: total,
	shown: drawn + folded,
	drawn,
	folded,
	before: 0,
	after: 0
});

it.each([
	[counts(12, 12, 0), 'All 12 statements are in the picture.'],
	[
		counts(12, 9, 3),
		'All 12 statements are in the picture: 9 in words, 3 are only counted for want of room.'
	],
	[
		counts(12, 4, 1),
		'5 of 12 statements are in the picture: 4 in words, 1 is only counted for want of room.'
	],
	[counts(12, 0, 0), 'No statement of 12 is in the picture.'],
	[counts(0, 0, 0), 'The story has no statements.']
])('counts %o', (found, words) => {
	expect(shownWords(found)).toBe(words);
});
