import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FileMetaData } from 'hyparquet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../core/table/mapping.ts';
import { TableError } from '../../../core/table/table-error.ts';
import { TABLE_WORDS_EN } from '../../../core/table/words/en.ts';
import { fileOfBytes } from '../file-of-bytes.ts';
import { importTable, previewTable } from '../import-table.ts';
import { thriftLength } from './check-thrift.ts';
import { readRle, ByteCursor } from './read-rle.ts';
import { parquetOf, rowsOf, withMetadata } from './test-parquet.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unpackLz4 } from './unpack-lz4.ts';
import { unpackSnappy } from './unpack-snappy.ts';
import { unpackZstd } from './unpack-zstd.ts';

const read = (name: string): Uint8Array =>
	new Uint8Array(
		readFileSync(new URL(`../../../../../tests/fixtures/tables/${name}`, import.meta.url))
	);
const BRIDGE = read('bridge.parquet');
const TYPES = [read('types-v1.parquet'), read('types-v2.parquet')];

/** What reading gives: the code of an error, or that there is none. Fails on what is no error of a table. */
const readingOf = async (bytes: Uint8Array): Promise<string> => {
	try {
		await previewTable(fileOfBytes(bytes), 'parquet');
		await rowsOf(fileOfBytes(bytes));
		return 'read';
	} catch (error) {
		if (error instanceof TableError) return error.code;
		throw error;
	}
};

const small = (): Uint8Array =>
	parquetOf([
		{ name: 'date', data: ['2021', '2022', '2023'] },
		{ name: 'text', data: ['a', 'b', 'c'] }
	]);
type Change = (metadata: FileMetaData) => void;
const group = ({ row_groups: [first] }: FileMetaData) => {
	if (!first) throw new Error('no row group');
	return first;
};
const data = (metadata: FileMetaData) => {
	const found = group(metadata).columns[0]?.meta_data;
	if (!found) throw new Error('no column');
	return found;
};
const BYTES = { name: 'text', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED' } as const;
const patched = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
	const copy = Uint8Array.from(bytes);
	copy.set(values, at < 0 ? copy.length + at : at);
	return copy;
};

describe('a Parquet file that lies', () => {
	test.each<[string, Change, string]>([
		['more rows than it has', (m) => void (m.num_rows = 4n), 'damaged-parquet'],
		[
			'rows without end',
			(m) => void (m.num_rows = group(m).num_rows = 1n << 62n),
			'damaged-parquet'
		],
		['too many rows', (m) => void (m.num_rows = group(m).num_rows = 2_000_001n), 'too-many-rows'],
		['no rows', (m) => void ((m.num_rows = 0n), (m.row_groups = [])), 'empty-table'],
		[
			'more rows in its columns, too',
			(m) => {
				m.num_rows = group(m).num_rows = 1000n;
				for (const { meta_data } of group(m).columns) if (meta_data) meta_data.num_values = 1000n;
			},
			'damaged-parquet'
		],
		['fewer values', (m) => void (data(m).num_values = 2n), 'damaged-parquet'],
		[
			'values behind its end',
			(m) => void (data(m).data_page_offset = 1n << 40n),
			'damaged-parquet'
		],
		[
			'values before its beginning',
			(m) => void (data(m).data_page_offset = -5n),
			'damaged-parquet'
		],
		['too long values', (m) => void (data(m).total_compressed_size = 9_999n), 'damaged-parquet'],
		['a bomb', (m) => void (data(m).total_uncompressed_size = 1n << 40n), 'unpacked-too-large'],
		['another type', (m) => void (data(m).type = 'INT64'), 'damaged-parquet'],
		['packed in another way', (m) => void (data(m).codec = 'BROTLI'), 'unsupported-parquet'],
		['another packing than it has', (m) => void (data(m).codec = 'ZSTD'), 'damaged-parquet'],
		[
			'the same values again and again',
			(m) => {
				m.row_groups = Array.from({ length: 500 }, () => group(m));
				m.num_rows = 1500n;
			},
			'damaged-parquet'
		]
	])('of %s is refused', async (_, change, code) => {
		expect(await readingOf(withMetadata(small(), change))).toBe(code);
	});

	test.each<[string, () => Uint8Array, string]>([
		['nothing', () => new Uint8Array(), 'not-parquet'],
		['another beginning', () => patched(small(), 0, 0x50, 0x4b), 'not-parquet'],
		['another end', () => patched(small(), -4, 0, 0), 'not-parquet'],
		['an encrypted end', () => patched(small(), -1, 0x45), 'encrypted-parquet'],
		[
			'a description longer than it',
			() => patched(small(), -8, 255, 255, 255, 0),
			'damaged-parquet'
		],
		[
			'a description without end',
			() => patched(small(), -8, 255, 255, 255, 255),
			'damaged-parquet'
		],
		['no description', () => patched(small(), -8, 0, 0, 0, 0), 'damaged-parquet'],
		[
			'too many columns',
			() => parquetOf(Array.from({ length: 1001 }, (_, i) => ({ name: `c${i}`, data: ['x'] }))),
			'too-many-columns'
		]
	])('with %s is refused', async (_, make, code) => {
		expect(await readingOf(make())).toBe(code);
	});

	test('is refused where it is larger than may be read, before any of it is', async () => {
		const never = () => ({ arrayBuffer: () => Promise.reject(new Error('read')) });
		const file = { size: 600_000_000, slice: never, ...never() };
		await expect(previewTable(file, 'parquet')).rejects.toMatchObject({ code: 'table-too-large' });
	});
});

describe('a broken Parquet file', () => {
	test('is refused wherever it is cut off', async () => {
		for (let end = 0; end < BRIDGE.length; end += 29) {
			expect(await readingOf(BRIDGE.subarray(0, end))).toMatch(/-parquet$/);
		}
	});

	test('is refused wherever a part of it is missing', async () => {
		for (let at = 4; at < BRIDGE.length - 8; at += 37) {
			const bytes = new Uint8Array([...BRIDGE.subarray(0, at), ...BRIDGE.subarray(at + 1)]);
			expect(await readingOf(bytes)).toMatch(/-parquet$|-utf8$|^read$|-large$/);
		}
	});

	test('gives a story or an error, whichever bytes of it are others', async () => {
		const flip = fc.tuple(fc.nat(), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(BRIDGE, ...TYPES),
				fc.array(flip, { minLength: 1, maxLength: 4 }),
				async (whole, flips) => {
					const bytes = Uint8Array.from(whole);
					for (const [at, value] of flips) bytes[at % bytes.length] = value;
					expect(await readingOf(bytes)).toMatch(/^[a-z0-9-]+$/);
				}
			),
			{ numRuns: 150 }
		);
	});
});

test('a text that is no UTF-8 is told by its row and column', async () => {
	const bytes = parquetOf([
		{ name: 'date', data: ['2021', '2022'] },
		{ name: 'text', data: [Uint8Array.of(0x41), Uint8Array.of(0xff)], element: BYTES }
	]);
	const texts = withMetadata(bytes, ({ schema: [, , text] }) => {
		if (text) text.converted_type = 'UTF8';
	});
	await expect(rowsOf(fileOfBytes(texts))).rejects.toMatchObject({
		code: 'not-utf8',
		fault: { row: 2, column: 'text' }
	});
});

test('a column that has no cells is told by its name', async () => {
	const mapping: Mapping = { table: null, columns: { date: 'date', text: 'list' }, notes: [] };
	const bytes = fileOfBytes(TYPES[0] ?? new Uint8Array());
	const options = { mapping, file: 'a', words: TABLE_WORDS_EN };
	await expect(importTable(bytes, 'parquet', options)).rejects.toMatchObject({
		code: 'not-cells',
		fault: { column: 'list' }
	});
});

describe('what unpacks', () => {
	const PACKED = {
		// “abcabcabcabc”, by hand: three letters, and what was nine long before.
		snappy: [unpackSnappy, [12, 0x08, 0x61, 0x62, 0x63, 0x22, 0x03, 0x00]],
		lz4: [unpackLz4, [0x35, 0x61, 0x62, 0x63, 0x03, 0x00]],
		gzip: [unpackGzip, [...gzipSync('abcabcabcabc')]]
	} as const;

	test.each(Object.entries(PACKED))('%s gives what was packed', (_, [unpack, bytes]) => {
		const out = new Uint8Array(12);
		expect(unpack(Uint8Array.from(bytes), out)).toBe(true);
		expect(new TextDecoder().decode(out)).toBe('abcabcabcabc');
		expect(unpack(Uint8Array.from(bytes), new Uint8Array(5))).toBe(false);
	});

	test.each([unpackSnappy, unpackLz4, unpackGzip, unpackZstd])(
		'stops at any bytes (%#)',
		(unpack) => {
			fc.assert(
				fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(200), (bytes, size) => {
					try {
						expect(typeof unpack(bytes, new Uint8Array(size))).toBe('boolean');
					} catch (error) {
						expect(error).toBeInstanceOf(TableError);
					}
				}),
				{ numRuns: 300 }
			);
		}
	);

	test('a literal of four billion bytes stops, too', () => {
		const bytes = Uint8Array.of(8, 0xfc, 0xfa, 0xff, 0xff, 0xff, 0, 0);
		expect(unpackSnappy(bytes, new Uint8Array(8))).toBe(false);
	});
});

test('runs longer than a page are cut to it', () => {
	const runs = new ByteCursor(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1));
	expect(readRle(runs, 1, 3)).toEqual(Uint32Array.of(1, 1, 1));
});

test.each([
	['a number without end', [0x15, ...Array.from({ length: 90 }, () => 0xff)], 'damaged'],
	['a list longer than the bytes', [0x19, 0xf5, 0xff, 0x7f, 0, 0], 'too-short'],
	['what is nested too deep', Array.from({ length: 90 }, () => 0x1c), 'damaged'],
	['a text longer than the bytes', [0x18, 0x7f, 0x41, 0], 'too-short'],
	['what is whole', [0x15, 2, 0x18, 1, 0x41, 0, 9], 6]
])('%s is told before it is read', (_, bytes, found) => {
	expect(thriftLength(Uint8Array.from(bytes))).toBe(found);
});
