import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it.each([
	['another order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
	['a key without a value', { a: 1, b: undefined }, { a: 1 }, true],
	['another order of a list', [1, 2], [2, 1], false],
	['another value deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
	['a list for an object', { a: [] }, { a: {} }, false]
])('compares %s', (_, one, other, equal) => {
	expect(canonicalJson(one) === canonicalJson(other)).toBe(equal);
});

it('is JSON of the same value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});
