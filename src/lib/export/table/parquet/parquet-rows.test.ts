import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../core/table/find-columns.ts';
import { TABLE_WORDS_EN } from '../../../core/table/words/en.ts';
import type { FileLike } from '../../read-story-file.ts';
import { fileOfBytes } from '../file-of-bytes.ts';
import { importTable, previewTable } from '../import-table.ts';
import { makeLong } from '../long/make-long.ts';
import { parquetOf, rowsOf } from './test-parquet.ts';

const fixture = (name: string): FileLike =>
	fileOfBytes(
		new Uint8Array(
			readFileSync(new URL(`../../../../../tests/fixtures/tables/${name}`, import.meta.url))
		)
	);

// What pyarrow wrote, with another codec for each column.
const TYPES: Readonly<Record<string, readonly string[]>> = {
	date: ['2021-05-03', '2021-05-10', '', '1931-01-01', '2021-05-03'],
	ts_utc: ['2021-05-03T14:05:09.25Z', '', '2021-05-03T00:00:00Z', '1931-01-01T01:02:03Z', '2021-05-03T14:05:00Z'], // prettier-ignore
	ts_local: ['2021-05-03T14:05:09', '', '2021-05-03T00:00:00', '1931-01-01T01:02:03', '2021-05-03T14:05:00'], // prettier-ignore
	ts_ns: ['2021-05-03T14:05:09.123456789', '', '1970-01-01T00:00:00', '1969-12-31T23:59:59.999999999', '1970-01-01T00:00:00.000000005'], // prettier-ignore
	big: ['9007199254740993', '-5', '', '9223372036854775807', '-9223372036854775808'],
	u64: ['18446744073709551615', '1', '', '0', '9223372036854775808'],
	i8: ['-1', '1', '', '0', '127'],
	f32: ['0.1', '1.5', '', '-2', '10000000000'],
	f64: ['0.1', '1.5', '', '-2', '1e+300'],
	dec: ['12.340', '-0.005', '', '123456789012345678901234.001', '0.000'],
	flag: ['true', 'false', '', 'true', 'false'],
	text: ['He said "no".', 'другий', '', '', 'two\nlines'],
	dict: ['a', 'b', '', 'a', 'b'],
	time: ['14:05:00', '01:02:03', '', '00:00:00', '23:59:59.005'],
	after: ['after1', 'after2', 'after3', 'after4', 'after5']
};

describe('the cells of a Parquet file', () => {
	test.each(['types-v1.parquet', 'types-v2.parquet'])(
		'are its values, exactly, whatever packs them: %s',
		async (name) => {
			const { columns, rows } = await rowsOf(fixture(name));
			const found = Object.fromEntries(
				columns.map((column, i) => [column, rows.map((row) => row[i])])
			);
			expect(found).toEqual(TYPES);
			const { columns: all, rows: first } = await previewTable(fixture(name), 'parquet');
			expect(all.filter((column) => !columns.includes(column))).toEqual([
				'list',
				'struct',
				'bytes'
			]);
			expect(first.map((row) => row[all.indexOf('text')])).toEqual(TYPES.text?.slice(0, 3));
		}
	);

	const texts = ['one', 'only', 'onward', '', 'onward and on', 'Ω'].flatMap((text) => [text, text]);
	test.each(['PLAIN', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY', 'RLE_DICTIONARY'] as const)(
		'may be written as %s',
		async (encoding) => {
			const { rows } = await rowsOf(
				fileOfBytes(parquetOf([{ name: 'text', data: texts, encoding }], 5))
			);
			expect(rows.map(([text]) => text)).toEqual(texts);
		}
	);

	test.each(['DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT', 'PLAIN'] as const)(
		'may be numbers written as %s',
		async (encoding) => {
			const numbers = Array.from({ length: 300 }, (_, i) => (i % 7) * 1000 - i * i);
			const element = { name: 'n', type: 'INT32', repetition_type: 'REQUIRED' } as const;
			const data = Int32Array.from(numbers);
			const { rows } = await rowsOf(
				fileOfBytes(parquetOf([{ name: 'n', data, element, encoding }]))
			);
			expect(rows.map(([text]) => Number(text))).toEqual(numbers);
		}
	);

	test('come of no more of the file than the columns that are asked for', async () => {
		const long = Array.from({ length: 900 }, (_, i) => `${i} ${'x'.repeat(i % 500)}${i * 7919}`);
		const bytes = parquetOf([
			{ name: 'date', data: long.map(() => '2021-05-03') },
			{ name: 'pages', data: long, codec: 'UNCOMPRESSED' },
			{ name: 'text', data: long.map((_, i) => `Words ${i}`) }
		]);
		let asked = 0;
		const whole = fileOfBytes(bytes);
		const file: FileLike = {
			...whole,
			slice: (start, end) => {
				// The end of the file is read at once, and holds all of so small a file.
				if (end !== bytes.length) asked += end - start;
				return whole.slice(start, end);
			}
		};
		const mapping = findColumns(['date', 'text']);
		const options = { mapping, file: 'x.parquet', words: TABLE_WORDS_EN };
		const { report, story } = await importTable(file, 'parquet', options);
		expect(story?.statements).toHaveLength(900);
		expect(report.unused).toEqual(['pages']);
		expect(asked).toBeLessThan(bytes.length / 10);
	});
});

const word = fc.oneof(
	fc.constantFrom(
		'',
		'plain words',
		'“All of it”',
		'he said "no"',
		'two\nlines',
		'слова',
		'\u0001'
	),
	fc.string({ unit: 'grapheme', maxLength: 8 })
);
const row = fc.record({
	date: fc.constantFrom('2021-05-03', '2021-05-03T14:05:09Z', '2021-05', '3/4/2021', '', '2021~'),
	day: fc.oneof(
		fc.constant(null),
		fc.date({ min: new Date(-1e12), max: new Date(3e12), noInvalidDate: true })
	),
	title: word,
	side: fc.constantFrom('', 'North', 'South '),
	speaker: fc.constantFrom('', 'A clerk', ' A clerk'),
	text: word,
	quote: fc.oneof(fc.constant(''), word)
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const DAY_MS = 86_400_000;
const TEXTS = ['date', 'title', 'side', 'speaker', 'text', 'quote'] as const;

/** A table as Parquet with a column of days, and the same as newline-delimited JSON. */
const twice = (rows: readonly Row[], hasDays: boolean) => {
	const end = (one: Row): string => one.day?.toISOString().slice(0, 10) ?? '';
	const names = hasDays ? TEXTS.slice(1) : TEXTS;
	const days = {
		name: 'date',
		data: rows.map(({ day }) => (day ? Math.floor(day.getTime() / DAY_MS) : null)),
		element: {
			name: 'date',
			type: 'INT32',
			converted_type: 'DATE',
			repetition_type: 'OPTIONAL'
		}
	} as const;
	const columns = names.map((name) => ({ name, data: rows.map((one) => one[name]) }));
	const lines = rows.map((one) =>
		JSON.stringify({
			...Object.fromEntries(TEXTS.map((name) => [name, one[name]])),
			...(hasDays ? { date: end(one) } : {})
		})
	);
	return {
		parquet: fileOfBytes(parquetOf(hasDays ? [days, ...columns] : columns, 3)),
		ndjson: fileOfBytes(new TextEncoder().encode(lines.join('\n')))
	};
};

describe('a story of a Parquet file', () => {
	test('means what one of the same table in newline-delimited JSON means, long or not', async () => {
		const mapping = findColumns(TEXTS);
		const options = { mapping, file: 'a', words: TABLE_WORDS_EN };
		const plain = JSON.stringify;
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 1, maxLength: 8 }),
				fc.boolean(),
				async (rows, hasDays) => {
					const { parquet, ndjson } = twice(rows, hasDays);
					const one = await importTable(parquet, 'parquet', options);
					const other = await importTable(ndjson, 'ndjson', options);
					const bare = ({ story, report }: typeof one) =>
						plain([
							report,
							story?.events,
							story?.speakers,
							story?.statements.map((one) => ({ ...one, anchors: null }))
						]);
					expect(bare(one)).toBe(bare(other));
					const long = await makeLong(parquet, 'parquet', options, () => undefined);
					const same = await makeLong(ndjson, 'ndjson', options, () => undefined);
					expect(long.report).toEqual(same.report);
					expect(long.hasRtl).toBe(same.hasRtl);
					expect(long.placed?.rows).toEqual(same.placed?.rows);
				}
			),
			{ numRuns: 30 }
		);
	});

	test('is anchored in its rows, which are written out', async () => {
		const mapping = findColumns(['date', 'text', 'quote']);
		const texts: string[] = [];
		const file = fileOfBytes(
			parquetOf([
				{ name: 'date', data: ['2021', '2022'] },
				{ name: 'quote', data: ['rotten beams', null] },
				{ name: 'pages', data: ['7', '8'] },
				{ name: 'text', data: [null, 'It rained.'] }
			])
		);
		const { story } = await importTable(
			file,
			'parquet',
			{
				mapping,
				file: 'a',
				words: TABLE_WORDS_EN
			},
			{ onrow: (text) => void texts.push(text) }
		);
		expect(texts).toEqual([
			'{"date":"2021","quote":"rotten beams","text":""}\n',
			'{"date":"2022","quote":"","text":"It rained."}\n'
		]);
		expect(story?.sources[0]?.note).toContain('its file is no text');
		expect(story?.statements.map(({ id, mode }) => [id, mode])).toEqual([
			['row-1', 'quote'],
			['row-2', 'report']
		]);
	});
});
