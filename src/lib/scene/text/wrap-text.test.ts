import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Font, Measure } from '../scene.ts';
import { fitText } from './fit-text.ts';
import { graphemeEnds } from './grapheme-ends.ts';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const font: Font = { family: 'serif', weight: 400, italic: false, size: 16 };
/** Ten pixels for each code unit, so that widths can be counted in the cases. */
const count: Measure = (text) => text.length * 10;

const linesOf = (text: string, characters: number, maxLines?: number): string[] =>
	wrapText(text, font, characters * 10, count, maxLines ? { maxLines } : {}).lines.map(
		(line) => line.text
	);

describe('wrapText', () => {
	it.each<[string, string, number, string[]]>([
		['words', 'the river froze early', 10, ['the river', 'froze', 'early']],
		['nothing', '', 10, ['']],
		['only spaces', '   ', 10, ['']],
		['line ends', 'one\n\ntwo\r\nsix', 10, ['one', '', 'two', 'six']],
		['a line end after a full line', 'abcde  \nfg', 5, ['abcde', 'fg']],
		['a hyphen', 'Івано-Франківськ', 10, ['Івано-', 'Франківськ']],
		['a name with a number', 'літак Ту-154 зник', 9, ['літак', 'Ту-154', 'зник']],
		['a dash', 'мова — річ', 6, ['мова —', 'річ']],
		['a dash with no room beside it', 'слово — річ', 6, ['слово', '— річ']],
		['a number and its sign', 'about 50 % of it', 8, ['about', '50 % of', 'it']],
		['a long number', 'lost 12 000 km', 9, ['lost', '12 000 km']],
		['a number sign', 'наказ № 7', 7, ['наказ', '№ 7']],
		['a number sign with no room beside it', '№ 123456', 6, ['№', '123456']],
		['an initial', 'says A. Koval', 8, ['says', 'A. Koval']],
		['a one-letter preposition', 'вийшла з дому', 8, ['вийшла', 'з дому']],
		['guillemets', 'він каже: «Так»', 11, ['він каже:', '«Так»']],
		['curly quotes', 'she said “never again” twice', 15, ['she said “never', 'again” twice']],
		['an address', 'https://example.org/a', 12, ['https://', 'example.org/', 'a']],
		['a long word', 'a wonderful b', 4, ['a', 'wond', 'erfu', 'l b']],
		['a long word before a line end', 'abcdefgh  \nij', 4, ['abcd', 'efgh', 'ij']],
		['a letter with marks', 'e\u0301e\u0301e\u0301', 3, ['e\u0301', 'e\u0301', 'e\u0301']],
		['a joined emoji', 'a👩‍👧b', 3, ['a', '👩‍👧', 'b']],
		['a no-break space', 'ab\u00a0cd ef', 6, ['ab\u00a0cd', 'ef']]
	])('breaks %s', (_, text, characters, expected) => {
		expect(linesOf(text, characters)).toEqual(expected);
	});

	it.each<[string, string, number, number, string[]]>([
		['not if all fits', 'one two', 3, 2, ['one', 'two']],
		['not for spaces at the end', 'one two  \n ', 3, 2, ['one', 'two']],
		['after a whole word', 'one two six', 7, 1, ['one…']],
		['without the comma before it', 'one, two six', 8, 1, ['one…']],
		['inside a word that fills the line', 'wonderful tree', 9, 1, ['wonderfu…']],
		['without an opening quote', 'мер «Так» сказав', 6, 1, ['мер…']],
		['at a line end', 'one\ntwo', 9, 1, ['one…']],
		['alone if nothing else has room', 'ab cd', 1, 1, ['…']]
	])('ends the last line in an ellipsis %s', (_, text, characters, maxLines, expected) => {
		const { lines, truncated } = wrapText(text, font, characters * 10, count, { maxLines });
		expect(lines.map((line) => line.text)).toEqual(expected);
		expect(truncated).toBe(expected.at(-1)?.endsWith('…'));
	});

	const words = fc.string({
		unit: fc.constantFrom(...Array.from('abШїя«»“”—–- .,1%/\u00a0\n\u0301'))
	});
	const anyText = fc.oneof(words, fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 }));
	const widths = fc.double({ min: 1, max: 400, noNaN: true });
	// The spaces that a line may lose at its ends.
	const bare = (text: string): string =>
		text.replace(/[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]/gu, '');

	it('loses nothing but spaces at the ends of lines', () => {
		fc.assert(
			fc.property(anyText, widths, (text, maxWidth) => {
				const { lines, truncated } = wrapText(text, font, maxWidth, measureText);
				expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(text));
				expect(truncated).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('makes no line too wide but of a single grapheme, and tells widths truly', () => {
		fc.assert(
			fc.property(anyText, widths, fc.integer({ min: 1, max: 4 }), (text, maxWidth, maxLines) => {
				const { lines } = wrapText(text, font, maxWidth, measureText, { maxLines });
				expect(lines.length).toBeGreaterThan(0);
				expect(lines.length).toBeLessThanOrEqual(maxLines);
				for (const line of lines) {
					expect(line.width).toBe(measureText(line.text, font));
					if (line.width > maxWidth) expect(graphemeEnds(line.text)).toHaveLength(1);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('leaves each of its lines as it is', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 30 }), widths, (text, maxWidth) => {
				for (const line of wrapText(text, font, maxWidth, measureText).lines) {
					const again = wrapText(line.text, font, maxWidth, measureText).lines;
					expect(again).toEqual([line]);
				}
			})
		);
	});

	it('needs no more lines on a wider page', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 30 }), widths, widths, (text, a, b) => {
				const [narrow, wide] = [150 + Math.min(a, b), 150 + Math.max(a, b)];
				const linesAt = (width: number) => wrapText(text, font, width, measureText).lines.length;
				expect(linesAt(wide)).toBeLessThanOrEqual(linesAt(narrow));
			})
		);
	});

	it('gives back a word that kerning leaves no room for', () => {
		const kerned: Measure = (text) => text.length * 10 + (text.includes('-c') ? 5 : 0);
		const { lines } = wrapText('ab-cd', font, 50, kerned);
		expect(lines.map((line) => line.text)).toEqual(['ab-', 'cd']);
	});

	it('takes texts far longer than a card', () => {
		const { lines } = wrapText('x'.repeat(200_000), font, 1000, count);
		expect(lines).toHaveLength(2000);
	});
});

describe('fitText', () => {
	it('leaves a text that fits', () => {
		expect(fitText('Суми', font, 40, count)).toEqual({ text: 'Суми', width: 40, truncated: false });
	});

	it('cuts a text that does not', () => {
		const cut = { text: 'City…', width: 50, truncated: true };
		expect(fitText('City council', font, 60, count)).toEqual(cut);
	});

	it('makes one line of several', () => {
		expect(fitText('one\r\ntwo', font, 99, count).text).toBe('one two');
	});
});
