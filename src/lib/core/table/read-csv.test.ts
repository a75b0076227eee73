import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFormat, csvParseRows, dsvFormat } from 'd3';
import { MAX_RECORD } from './limits.ts';
import { CsvReader } from './read-csv.ts';
import { TableError } from './table-error.ts';
import { readAll } from './test-table.ts';

const cellsOf = (text: string, step?: number) =>
	readAll(text, step === undefined ? {} : { step }).records.flatMap(({ cells }) =>
		cells ? [cells] : []
	);

const errorOf = (text: string, step = 65_536): TableError => {
	try {
		readAll(text, { step });
	} catch (error) {
		if (error instanceof TableError) return error;
		throw error;
	}
	throw new Error('It was read.');
};

describe('CsvReader', () => {
	test.each<[string, string, readonly (readonly string[])[]]>([
		['commas', 'a,b\n1,2\n', [['1', '2']]],
		['semicolons, with commas in cells', 'a;b\n1,5;2\n', [['1,5', '2']]],
		['tabs', 'a\tb\n1\t2\n', [['1', '2']]],
		['a header in quotation marks', '"a, x";"b"\n1;2', [['1', '2']]],
		[
			'CRLF, and no line break at the end',
			'a,b\r\n1,2\r\n3,4',
			[
				['1', '2'],
				['3', '4']
			]
		],
		['returns only', 'a,b\r1,2\r', [['1', '2']]],
		['a byte order mark', '\uFEFFa,b\n1,2', [['1', '2']]],
		['quoted separators, line breaks and marks', 'a,b\n"1,\n""x""",2', [['1,\n"x"', '2']]],
		['marks inside a plain cell', 'a,b\n5" pipe,2', [['5" pipe', '2']]],
		['formulas, which stay text', 'a,b\n=1+1,@x', [['=1+1', '@x']]],
		['empty lines', '\n\na,b\n\n1,2\n\n', [['1', '2']]],
		['empty cells', 'a,b\n,\n', [['', '']]]
	])('reads %s, however it comes', (_, text, rows) => {
		expect(cellsOf(text)).toEqual(rows);
		expect(cellsOf(text, 1)).toEqual(rows);
	});

	test('gives each column a name of its own', () => {
		expect(readAll('a,,a,__proto__, b \n1,2,3,4,5').columns).toEqual([
			'a',
			'column 2',
			'a (2)',
			'__proto__',
			'b'
		]);
	});

	test('a row of another length is left out and told, with its row', () => {
		const { records } = readAll('a,b\n1,2\n1,2,3\n1\n4,5\n');
		expect(records.map(({ fault }) => fault && [fault.row, fault.found])).toEqual([
			null,
			null,
			[3, '3'],
			[4, '1'],
			null
		]);
	});

	test.each<[string, string, string, number, string | null]>([
		['nothing', '', 'empty-table', 0, null],
		['empty lines', '\n\n', 'empty-table', 0, null],
		['a quotation mark that stays open', 'a,b\n1,2\n3,"4\n5,6\n', 'unclosed-quote', 3, 'b'],
		[
			'a quotation mark that stays open for long',
			`a,b\n1,"${'x\n'.repeat(90_000)}`,
			'unclosed-quote',
			2,
			'b'
		],
		['words behind a quotation mark', 'a,b\n"1"x,2\n', 'text-after-quote', 2, 'a'],
		['a million columns', `${'a,'.repeat(1_000_000)}a\n`, 'too-many-columns', 1, 'column 1001'],
		['a long cell', `a,b\n1,${'x'.repeat(200_000)}\n`, 'cell-too-long', 2, 'b'],
		[
			'a long row',
			`a${',b'.repeat(99)}\n${`${'y'.repeat(99_000)},`.repeat(90)}`,
			'row-too-long',
			2,
			null
		]
	])('refuses %s, with row and column', (_, text, code, row, column) => {
		expect(errorOf(text)).toMatchObject({ code, fault: { row, column } });
	});

	test('a cell of 100 MB ends at the limit, not in memory', () => {
		const reader = new CsvReader();
		reader.push('a,b\n1,"');
		const piece = 'x'.repeat(1_000_000);
		let count = 0;
		const flood = (): void => {
			for (; count < 100; count++) reader.push(piece);
		};
		expect(flood).toThrow(TableError);
		expect(count * piece.length).toBeLessThanOrEqual(2 * MAX_RECORD);
	});

	const cell = fc.oneof(
		fc.string(),
		fc
			.array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'x', ' ', '\0'))
			.map((parts) => parts.join(''))
	);
	const table = fc
		.integer({ min: 2, max: 5 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })
		);

	test('what d3 writes comes back, in pieces of any size', () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom(',', ';', '\t'),
				fc.integer({ min: 1, max: 50 }),
				(rows, separator, step) => {
					const header = rows[0]?.map((_, i) => `c${i}`) ?? [];
					// d3 leaves lone returns bare, as some readers do not take them for line breaks; ours does.
					const quoted = rows.map((row) => row.map((text) => text.replaceAll('\r', '\n')));
					const text = dsvFormat(separator).formatRows([header, ...quoted]);
					expect(cellsOf(text, step)).toEqual(quoted);
				}
			)
		);
	});

	test('the pieces are the whole text, and it reads it as d3 does', () => {
		const text = csvFormat([
			{ a: 'x "y"', b: '1,\n2' },
			{ a: '', b: '=3' }
		]);
		const { records } = readAll(text, { step: 3 });
		expect(records.map(({ raw }) => raw).join('')).toBe(text);
		expect(records.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual(
			csvParseRows(text).slice(1)
		);
	});
});
