import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Font } from '../scene.ts';
import { FURTHER_LETTER } from './further-letter.ts';
import { measurePlain } from './measure-plain.ts';
import { measureText } from './measure-text.ts';

const font = fc.constantFrom<Font>(
	{ family: 'sans', weight: 400, italic: false, size: 15 },
	{ family: 'sans', weight: 600, italic: false, size: 15 },
	{ family: 'sans', weight: 400, italic: true, size: 15 },
	{ family: 'serif', weight: 400, italic: false, size: 15 }
);
/** Whatever is in the tables, or becomes it beside a mark, and much that is not. */
const character = fc
	.oneof(
		fc.integer({ min: 0, max: 0xff }),
		fc.integer({ min: 0x2000, max: 0x2800 }),
		fc.constantFrom(0x1e00, 0x20d0, 0x20f0, 0x2126, 0x212a, 0x212b)
	)
	.map((code) => String.fromCharCode(code));
const text = fc.string({ unit: character, minLength: 1, maxLength: 12 });

it('tells the same as measureText of texts without further letters', () => {
	fc.assert(
		fc.property(text, font, (text, font) => {
			fc.pre(!FURTHER_LETTER.test(text));
			expect(measurePlain(text, font)).toBe(measureText(text, font));
		}),
		{ numRuns: 2000 }
	);
});
