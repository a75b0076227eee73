import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from './normalise-text.ts';

describe('normaliseText', () => {
	test.each([
		['“double” „low“ «guillemets» ‟ ＂', '"double" "low" "guillemets" " "'],
		['‘single’ ‚low‘ ‹guillemets› it’s імʼя `´', "'single' 'low' 'guillemets' it's ім'я ''"],
		['a\u00A0b\u202Fc\u2009d\u3000e', 'a b c d e'],
		['one\r\ntwo\tthree \n\n four\u2028five\u0085six', 'one two three four five six'],
		['soft\u00ADhyphen zero\u200Bwidth\u2060 \uFEFFmark', 'softhyphen zerowidth mark'],
		['  trimmed  ', 'trimmed'],
		['cafe\u0301', 'caf\u00E9'],
		['cafe\u200B\u0301', 'caf\u00E9'],
		['\u041A\u0438\u0438\u0306\u0432', '\u041A\u0438\u0439\u0432'],
		['dash – and — and … and CASE stay', 'dash – and — and … and CASE stay'],
		['', ''],
		[' \u200B ', '']
	])('%j becomes %j', (text, expected) => {
		expect(normaliseText(text)).toBe(expected);
	});

	test('doing it twice is doing it once', () => {
		const noisy = fc.string({
			unit: fc.oneof(
				fc.constantFrom(
					...Array.from(
						' \u00A0\u200B\u00AD\u0301\u0306\u0338\u0345\u1FEF\u2000\u037E“”‘’«»`´\t\n=<>eи'
					)
				),
				fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
			),
			maxLength: 60
		});
		fc.assert(
			fc.property(noisy, (text) => {
				const once = normaliseText(text);
				expect(normaliseText(once)).toBe(once);
				expect(once).toBe(once.normalize('NFC'));
			}),
			{ numRuns: 500 }
		);
	});
});
