import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const side = (runs: ReturnType<typeof wordDiff>, leave: 'added' | 'removed') =>
	runs
		.filter(({ op }) => op !== leave)
		.map(({ text }) => text)
		.join(' ');

describe('wordDiff', () => {
	test.each([
		['a b c', 'a b c', ['same a b c']],
		['a b c', 'a x c', ['same a', 'removed b', 'added x', 'same c']],
		['he did it', 'he did not do it', ['same he did', 'added not do', 'same it']],
		['a b', '', ['removed a b']],
		['', 'a', ['added a']],
		['', '', []],
		['a b c d', 'x b c y', ['removed a', 'added x', 'same b c', 'removed d', 'added y']]
	])('from %j to %j', (before, after, expected) => {
		expect(wordDiff(before, after).map(({ op, text }) => `${op} ${text}`)).toEqual(expected);
	});

	test('both texts can be read off the difference, and neighbouring runs differ', () => {
		const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const runs = wordDiff(a.join(' '), b.join(' '));
				expect(side(runs, 'added')).toBe(a.join(' '));
				expect(side(runs, 'removed')).toBe(b.join(' '));
				runs.forEach(({ op }, i) => expect(op).not.toBe(runs[i + 1]?.op));
			})
		);
	});

	test('very long texts are replaced in one piece instead of filling a table', () => {
		const many = (word: string) =>
			Array.from({ length: 4_000 }, (_, i) => word + String(i)).join(' ');
		expect(wordDiff(many('a'), many('b')).map(({ op }) => op)).toEqual(['removed', 'added']);
	});
});
