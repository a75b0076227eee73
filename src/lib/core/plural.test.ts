import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, pluralEn, pluralRu, pluralUk } from './plural.ts';

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
