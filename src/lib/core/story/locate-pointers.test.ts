import { expect, test } from 'vitest';
import { growth } from '../../export/test-growth.ts';
import { locatePointers } from './locate-pointers.ts';

const TEXT = '{\n\t"a": "🌊",  "b": [\n\t\t{ "c/d": 1 },\n\t\t2\n\t]\n}';

test.each([
	['', 1, 1],
	['/a', 2, 7],
	['/b', 2, 19],
	['/b/0/c~1d', 3, 12],
	['/b/1', 4, 3],
	['/b/0/missing', 3, 3],
	['/missing/0', 1, 1]
])('%j stands in line %i, column %i, in UTF-16 code units', (pointer, line, column) => {
	expect(locatePointers(TEXT, [pointer]).get(pointer)).toEqual({ line, column });
});

test('no depth exhausts it', () => {
	const depth = 10_000;
	const pointer = '/0'.repeat(depth);
	const text = `${'[\n'.repeat(depth)}1${']'.repeat(depth)}`;
	expect(locatePointers(text, [pointer]).get(pointer)).toEqual({ line: depth + 1, column: 1 });
});

test('takes twice the time for twice the text', () => {
	const make = (size: number) => ({
		text: JSON.stringify(
			Array.from({ length: size }, (_, i) => ({ i, words: 'and so on' })),
			null,
			1
		),
		pointers: Array.from({ length: size / 10 }, (_, i) => `/${i * 10}/words`)
	});
	const run = ({ text, pointers }: ReturnType<typeof make>) => locatePointers(text, pointers);
	expect(growth(make, run, 1_000)).toBeLessThan(2.5);
});
