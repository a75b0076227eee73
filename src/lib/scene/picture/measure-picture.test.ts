import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createShaper } from '../../../../scripts/fonts/shaper.ts';
import type { Font } from '../scene.ts';
import { measureText } from '../text/measure-text.ts';
import { measurePicture } from './measure-picture.ts';

const TITLE: Font = { family: 'serif', weight: 600, italic: false, size: 100 };

describe('the width of titles', () => {
	const shaper = createShaper(readFileSync('src/lib/fonts/literata-600.ttf'));

	it.each([
		'Belgorod and Kharkiv: one weekend, two accounts',
		'Wave after wave: AVATAR, “Top Yard”, 1917–2023',
		'Бєлгород і Харків: одні вихідні, дві версії',
		'Ёлка, йод и съезд № 5'
	])('is at least the font’s own, and little more: %s', (text) => {
		const drawn = (shaper.width(text) / shaper.unitsPerEm) * TITLE.size;
		expect(measurePicture(text, TITLE) / drawn).toBeGreaterThan(0.998);
		expect(measurePicture(text, TITLE) / drawn).toBeLessThan(1.06);
	});

	it('gives characters that the font lacks a width, and leaves other faces alone', () => {
		expect(measurePicture('😀', TITLE)).toBeGreaterThan(40);
		const regular: Font = { ...TITLE, weight: 400 };
		expect(measurePicture('Quoted', regular)).toBe(measureText('Quoted', regular));
	});
});
