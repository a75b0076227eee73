import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Font, Measure, TextPart } from '../scene.ts';
import { isolate } from './direction.ts';
import { visualLine } from './visual-parts.ts';

const FONT: Font = { family: 'sans', weight: 400, italic: false, size: 10 };
const byLength: Measure = (text) => text.length;

const leftOf = ({ x, anchor, text }: TextPart): number => (anchor === 'end' ? x - text.length : x);

/** What stands on a line from left to right, a stroke between two pieces; words from right to left are in brackets. */
const seen = (text: string, rtl: boolean): string =>
	visualLine(text, FONT, rtl, byLength)
		.parts.toSorted((a, b) => leftOf(a) - leftOf(b))
		.map(({ text: words, family }) => (family ? `[${words}]` : words))
		.join('|');

describe('a line from right to left', () => {
	it.each([
		['words', 'שלום עולם', '[שלום עולם]'],
		['a full stop at its left end', 'שלום עולם.', '.|[שלום עולם]'],
		['quotation marks outside the words', '”שלום”', '”|[שלום]|”'],
		[
			'brackets, mirrored',
			'שלום (כאן)',
			')|[כאן]|(|[ ]|[שלום]'.replace(')', '(').replace('|(|', '|)|')
		],
		['a number inside', 'נותרו 1,200 בתים', '[בתים]| |1,200|[ ]|[נותרו]'],
		['a number with its sign', 'כ־75%', '75%|[כ־]'],
		['a time', 'ב־14:30', '14:30|[ב־]'],
		['a Latin name of two words', 'בבקר Hydra X2 היום', '[היום]| |Hydra X2|[ ]|[בבקר]'],
		['a Latin name at its end', 'כך ב־Hydra X2.', '.|Hydra X2|[כך ב־]'],
		['a Cyrillic word', 'אמר Привіт', 'Привіт|[ ]|[אמר]'],
		['Arabic with its own comma and question mark', 'كيف، من؟', '[كيف، من؟]'],
		['a comma of its own at the end', 'كيف،', '[،]|[كيف]'],
		['Arabic digits', 'سنة ٢٠٢٢ هنا', '[هنا]|[ ]|[٢٠٢٢]|[ ]|[سنة]'],
		['vowel signs with their letters', 'شُكْرًا.', '.|[شُكْرًا]'],
		['an emoji of two code units', 'שלום 🕯', '🕯|[ ]|[שלום]'],
		[
			'two joined parts, each by itself',
			`${isolate('רמת אלה')} · ${isolate('3 quotes')}`,
			'3 quotes| |·| |[רמת אלה]'
		]
	])('has %s', (_, text, expected) => {
		expect(seen(text, true)).toBe(expected);
	});
});

describe('a line from left to right', () => {
	it.each([
		['a Hebrew name with a number after it', 'By נועה ברק, 2022', 'By |2022| |,|[נועה ברק]'],
		[
			'joined names in the order of the line',
			`${isolate('נועה')}, ${isolate('קול העמק')}.`,
			'[נועה]|, |[קול העמק]|.'
		],
		['an Arabic quote', `“${isolate('مرحبا!')}”`, '“|!|[مرحبا]|”']
	])('has %s', (_, text, expected) => {
		expect(seen(text, false)).toBe(expected);
	});
});

describe('the pieces of any line', () => {
	const anyWord = fc.constantFrom(
		...[
			'שלום',
			'مرحبا',
			'Anna',
			'Привіт',
			'12',
			'75%',
			'(',
			')',
			'“',
			'”',
			'.',
			',',
			' ',
			'🕯',
			'לָ',
			'٣'
		]
	);
	const anyLine = fc.array(anyWord, { maxLength: 12 }).map((words) => words.join(' '));

	it('stand side by side without a gap and keep every sign', () => {
		fc.assert(
			fc.property(anyLine, fc.boolean(), (text, rtl) => {
				const { parts, width } = visualLine(text, FONT, rtl, byLength);
				let x = 0;
				for (const part of parts.toSorted((a, b) => leftOf(a) - leftOf(b))) {
					expect(leftOf(part)).toBe(x);
					x += part.text.length;
				}
				expect(x).toBe(width);
				const plain = (signs: string): string => signs.replace(/[()]/g, '|');
				expect(plain(parts.map((part) => part.text).join(''))).toBe(plain(text));
			})
		);
	});

	it('begin and end with a letter if they run from right to left and are words', () => {
		fc.assert(
			fc.property(anyLine, fc.boolean(), (text, rtl) => {
				for (const part of visualLine(text, FONT, rtl, byLength).parts) {
					if (part.anchor !== 'end' || part.text.length === 1) continue;
					expect(part.text).toMatch(/^\p{L}/u);
					expect(part.text).toMatch(/[\p{L}\p{M}]$/u);
				}
			})
		);
	});
});
