import { expect, it } from 'vitest';
import { PRESETS } from '../../scene/picture/sizes.ts';
import { fileFacts } from './file-facts.ts';
import { EXPORT_WORDS_EN } from './words/en.ts';
import { EXPORT_WORDS_UK } from './words/uk.ts';

const { preview, size } = EXPORT_WORDS_EN;

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
	expect(fileFacts(preview, facts)).toEqual(words);
});

it('writes numbers as the language does', () => {
	expect(fileFacts(EXPORT_WORDS_UK.preview, { ...paper, format: 'png' })).toEqual([
		'3508 × 2480 пікселів',
		'8,7 мегапікселя',
		'297 × 210 мм',
		'300 точок на дюйм',
		'1,2 МБ'
	]);
});

it.each([
	[999, '999 bytes'],
	[1_000, '1 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB']
])('writes %s bytes as %s', (bytes, words) => {
	expect(preview.bytes(bytes)).toBe(words);
});

it('labels each named size', () => {
	expect(PRESETS.map(size.label)).toEqual([
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

it.each([
	[12, [12, 0, 0, 0], 'All 12 statements are in the picture.'],
	[
		12,
		[5, 4, 2, 1],
		'All 12 statements are in the picture: 5 in full, 4 cut short, 2 with the speaker alone, 1 only counted.'
	],
	[12, [4, 0, 0, 1], '5 of 12 statements are in the picture: 4 in full, 1 only counted.'],
	[12, [0, 0, 0, 0], 'No statement of 12 is in the picture.'],
	[0, [0, 0, 0, 0], 'The story has no statements.']
] as const)('of %i statements tells of %j', (total, [whole, shortened, named, counted], words) => {
	expect(preview.shown(total, { whole, shortened, named, counted })).toBe(words);
});
