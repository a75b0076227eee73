import { expect, it } from 'vitest';
import { countText } from './count-text.ts';

it.each([
	[7, 3, '7'],
	[999, 3, '999'],
	[1000, 3, '1k'],
	[3999, 3, '3k'],
	[10_154, 3, '10k'],
	[10_154, 5, '10154'],
	[123_456, 5, '123k'],
	[999_999, 5, '999k'],
	[1_000_000, 3, '1M'],
	[12_345_678, 5, '12M']
])('writes %i in the room of %i digits', (count, digits, text) => {
	expect(countText(count, digits)).toBe(text);
});
