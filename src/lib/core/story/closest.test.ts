import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.each([
	['gladkow', ['putin', 'gladkov'], 'gladkov'],
	['--sorce', ['--source', '--json'], '--source'],
	['chek', ['check', 'anchor', 'schema'], 'check'],
	['xyz', ['check', 'anchor'], null],
	['a'.repeat(100), ['a'.repeat(99)], null],
	['', ['check'], null],
	['check', [], null]
])('%j among %j is %j', (text, candidates, expected) => {
	expect(closest(text, candidates)).toBe(expected);
});
