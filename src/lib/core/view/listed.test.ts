import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c']
])('joins %j', (words, expected) => {
	expect(listed(words, 'and')).toBe(expected);
});
