import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, numberEn, numberUk, pluralEn, pluralRu, pluralUk } from './plural.ts';

const RULES = { en: pluralEn, uk: pluralUk, ru: pluralRu } as const;

describe.each(['en', 'uk', 'ru'] as const)('plurals in %s', (language) => {
	const oracle = new Intl.PluralRules(language);

	it('are those of CLDR for every number up to 1,200', () => {
		for (let number = 0; number <= 1_200; number++) {
			expect([number, RULES[language](number)]).toEqual([number, oracle.select(number)]);
		}
	});

	it('are those of CLDR for large numbers and fractions', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.nat(),
					fc.nat(99).map((tenths) => tenths + 0.5)
				),
				(number) => {
					expect(RULES[language](number)).toBe(oracle.select(number));
				}
			)
		);
	});
});

describe('counted', () => {
	const forms = { one: 'a', few: 'b', many: 'c', other: 'd' };

	it.each([
		[1, '1 a'],
		[3, '3 b'],
		[12, '12 c'],
		[1.5, '1.5 d']
	])('writes %s with its form', (number, expected) => {
		expect(counted(number, forms, pluralUk)).toBe(expected);
	});
});

it.each([
	[0, '0', '0'],
	[999, '999', '999'],
	[1234, '1,234', '1234'],
	[12_345, '12,345', '12\u00a0345'],
	[1_000_000, '1,000,000', '1\u00a0000\u00a0000']
])('sets the thousands of %i apart', (number, en, uk) => {
	expect(numberEn(number)).toBe(en);
	expect(numberUk(number)).toBe(uk);
});
