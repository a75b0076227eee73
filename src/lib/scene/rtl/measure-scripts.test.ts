import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createShaper } from '../../../../scripts/fonts/shaper.ts';
import { SCRIPT_FACES } from '../../fonts/script-faces.ts';
import { measureText } from '../text/measure-text.ts';
import { SCRIPT_SCALE, withScripts } from './measure-scripts.ts';
import { SCRIPT_SAMPLES } from './script-samples.ts';

const FONTS = new URL('../../fonts/', import.meta.url);
const measure = withScripts(measureText);
const font = { family: 'sans', weight: 400, italic: false, size: 20 } as const;

describe.each(SCRIPT_FACES)('measuring with $file', ({ script, family, weight, file }) => {
	const shaper = createShaper(readFileSync(new URL(`${file}.ttf`, FONTS)));
	const words = SCRIPT_SAMPLES[script].flatMap((text) => [text, ...text.split(' ')]);

	it('is within 0.5 % of HarfBuzz for every sample and each of its words', () => {
		const size = 20 / SCRIPT_SCALE[script][family];
		const off = words.filter((text) => {
			const shaped = (shaper.width(text) / shaper.unitsPerEm) * 20;
			const measured = measure(text, { family, weight, italic: false, size });
			return Math.abs(measured / shaped - 1) > 0.005;
		});
		expect(words.length).toBeGreaterThan(30);
		expect(off).toEqual([]);
	});
});

describe('measuring mixed text', () => {
	it('adds what each script needs', () => {
		expect(measure('Hydra שלום', font)).toBeCloseTo(
			measureText('Hydra ', font) + measure('שלום', font),
			9
		);
	});

	it('leaves text of other scripts to the other measurer', () => {
		for (const text of ['AVATAR – To. You', 'Україна', '漢', '']) {
			expect(measure(text, font)).toBe(measureText(text, font));
		}
	});

	it('counts a letter by the form that it has', () => {
		const one = measure('ب', font);
		expect(measure('ببب', font)).toBeLessThan(2.2 * one);
		expect(measure('ب\u200cب', font)).toBeCloseTo(2 * one, 9);
		expect(measure('لا', font)).toBeLessThan(measure('ل', font) + measure('ا', font));
	});

	it('measures slanted letters as upright ones, as they are drawn', () => {
		expect(measure('שלום', { ...font, italic: true })).toBe(measure('שלום', font));
	});
});
