import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createShaper } from '../../../../scripts/fonts/shaper.ts';
import { FONT_FACES } from '../../fonts/font-faces.ts';
import type { Font } from '../scene.ts';
import { MEASURE_SAMPLES } from './measure-samples.ts';
import { measureText } from './measure-text.ts';

const FONTS = new URL('../../fonts/', import.meta.url);
const sans: Font = { family: 'sans', weight: 400, italic: false, size: 20 };

const MEASURED = FONT_FACES.filter(({ key }) => key !== 'serif-600');

describe.each(MEASURED)('measureText with $file', ({ family, weight, italic, file }) => {
	const shaper = createShaper(readFileSync(new URL(`${file}.ttf`, FONTS)));

	it.each(MEASURE_SAMPLES)('is within 0.4 %% of HarfBuzz for %s', (text) => {
		const shaped = (shaper.width(text) / shaper.unitsPerEm) * 16;
		const measured = measureText(text, { family, weight, italic, size: 16 });
		expect(Math.abs(measured / shaped - 1)).toBeLessThan(0.004);
	});
});

describe('measureText', () => {
	it.each([
		['nothing', '', 0],
		['a letter of no bundled font', '\u10d0', 12],
		['a Chinese word', '和平', 40],
		['an emoji of two code units', '🕯', 12],
		['an emoji with a skin tone', '👍🏽', 20],
		['a flag of no width but its marks', '\u200d\ufe0f', 0],
		['a lone surrogate', '\ud800', 12],
		['an invisible hyphen', '\u00ad', 0]
	])('sets room aside for %s', (_, text, width) => {
		expect(measureText(text, sans)).toBeCloseTo(width, 9);
	});

	it('is proportional to the size', () => {
		expect(measureText('Таврия', { ...sans, size: 40 })).toBeCloseTo(
			2 * measureText('Таврия', sans),
			9
		);
	});

	it('measures composed and decomposed letters alike', () => {
		expect(measureText('їй'.normalize('NFD'), sans)).toBe(measureText('їй', sans));
	});

	it('counts a line end as a space', () => {
		expect(measureText('a\nb', sans)).toBe(measureText('a b', sans));
	});

	it('uses the italic of the sans at any weight and the upright regular serif for all serifs', () => {
		const serif: Font = { ...sans, family: 'serif' };
		expect(measureText('Silent', { ...sans, weight: 600, italic: true })).toBe(
			measureText('Silent', { ...sans, italic: true })
		);
		expect(measureText('Silent', { ...serif, italic: true })).toBe(measureText('Silent', serif));
		expect(measureText('Silent', { ...serif, weight: 600 })).toBe(measureText('Silent', serif));
	});

	it('is finite and not negative for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(measureText(text, sans)).toBeGreaterThanOrEqual(0);
				expect(measureText(text, sans)).toBeLessThanOrEqual(text.length * 2.5 * sans.size);
			})
		);
	});
});
