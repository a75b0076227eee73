import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markParts } from './mark-parts.ts';

const shown = (text: string, terms: string[]) =>
	markParts(text, terms)
		.map((part) => (part.hit ? `<${part.text}>` : part.text))
		.join('');

it.each([
	['no terms', [], 'no terms'],
	['Smoke, smoke!', ['smoke'], '<Smoke>, <smoke>!'],
	['Дим над Києвом', ['києвом'], 'Дим над <Києвом>'],
	['smoked fish', ['smoke'], 'smoked fish'],
	['Ukraine’s reply', ['ukraine’s'], '<Ukraine’s> reply'],
	["It doesn't, it doesn’t", ['doesn’t'], "It <doesn't>, it <doesn’t>"],
	["П’ять і п'ять", ['п’ять'], "<П’ять> і <п'ять>"],
	['Cafe\u0301 quay', ['caf\u00e9'], '<Cafe\u0301> quay'],
	['a+b = 5€', ['b', '5'], 'a+<b> = <5>€'],
	['', ['x'], '']
])('%s', (text, terms, expected) => {
	expect(shown(text, terms)).toBe(expected);
});

it('loses nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
			expect(
				markParts(text, terms)
					.map((part) => part.text)
					.join('')
			).toBe(text);
		})
	);
});
