import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from './test-table.ts';

const read = (text: string, step = 7) => readAll(text, { step, kind: 'ndjson' });

describe('NdjsonReader', () => {
	test('reads one object a line; columns come as they are found', () => {
		const { records, columns } = read(
			'\uFEFF{"a":1,"b":"x"}\n\r\n{"c":[1,{"d":2}],"a":null}\n{"b":true}'
		);
		expect(columns).toEqual(['a', 'b', 'c']);
		expect(records.map(({ row, cells }) => [row, cells])).toEqual([
			[1, ['1', 'x']],
			[2, null],
			[3, ['', '', '[1,{"d":2}]']],
			[4, ['', 'true', '']]
		]);
	});

	test('a line that is no object is left out and told, with its line', () => {
		const { records } = read('{"a":1}\n{"a":\n[1]\n{"a":2}\n');
		expect(records.map(({ fault }) => fault && [fault.row, fault.found])).toEqual([
			null,
			[2, '"{\\"a\\":"'],
			[3, 'a list of 1'],
			null
		]);
	});

	test('names of the language are names like others', () => {
		const { records, columns } = read('{"__proto__":"x","constructor":"y"}');
		expect(columns).toEqual(['__proto__', 'constructor']);
		expect(records[0]?.cells).toEqual(['x', 'y']);
	});

	test.each([
		['nothing', '', 'empty-table'],
		['a text', 'Hello\n{"a":1}', 'not-json-rows'],
		['a list', '[{"a":1}]', 'not-json-rows'],
		['a long line', `{"a":"${'x'.repeat(1_100_000)}"}`, 'row-too-long'],
		['a deep line', `{"a":1}\n${'{"a":'.repeat(250_000)}`, 'row-too-long'],
		[
			'too many columns',
			`{${Array.from({ length: 2_000 }, (_, i) => `"c${i}":1`).join()}}`,
			'too-many-columns'
		]
	])('refuses %s', (_, text, code) => {
		expect(() => read(text, 65_536)).toThrow(expect.objectContaining({ code }) as Error);
	});

	test('a row that nests deeply does no harm', () => {
		const { records } = read(
			`{"a":1}\n{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`,
			65_536
		);
		expect(records).toHaveLength(2);
	});

	test('rows come back, in pieces of any size', () => {
		const rows = fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 });
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 40 }), (objects, step) => {
				const text = objects.map((row) => `${JSON.stringify(row)}\n`).join('');
				expect(read(text, step).records.map(({ cells }) => cells)).toEqual(
					objects.map(({ a, b }) => [a, b])
				);
			})
		);
	});
});
