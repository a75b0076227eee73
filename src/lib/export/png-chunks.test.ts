import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, readPngChunks, writePngChunks } from './png-chunks.ts';
import { tinyPng } from './test-picture.ts';

const chunk = (type: string, size = 0) => ({ type, data: new Uint8Array(size) });
const HEADER = chunk('IHDR', 13);

describe('PNG chunks', () => {
	test('are read and written again to the same bytes', () => {
		const read = readPngChunks(tinyPng());
		expect(read.ok && read.chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
		expect(read.ok && writePngChunks(read.chunks)).toEqual(tinyPng());
	});

	test('come back as they were written', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						type: fc.constantFrom('tEXt', 'iTXt', 'IDAT', 'zzZz'),
						data: fc.uint8Array()
					})
				),
				(list) => {
					const chunks = [HEADER, ...list, chunk('IDAT'), chunk('IEND')];
					expect(readPngChunks(writePngChunks(chunks))).toEqual({ ok: true, chunks });
				}
			)
		);
	});

	test('what follows the end is not looked at', () => {
		expect(readPngChunks(Uint8Array.of(...tinyPng(), 1, 2, 3)).ok).toBe(true);
	});

	test.each([
		['no signature', Uint8Array.of(1, 2, 3)],
		['no chunks', writePngChunks([])],
		['no header', writePngChunks([chunk('IDAT'), chunk('IEND')])],
		['a short header', writePngChunks([chunk('IHDR', 12), chunk('IDAT'), chunk('IEND')])],
		['two headers', writePngChunks([HEADER, HEADER, chunk('IDAT'), chunk('IEND')])],
		['no data', writePngChunks([HEADER, chunk('IEND')])],
		['no end', writePngChunks([HEADER, chunk('IDAT')])],
		['a type that is none', writePngChunks([HEADER, chunk('ID T'), chunk('IEND')])],
		[
			'too many chunks',
			writePngChunks([
				HEADER,
				...Array.from({ length: 20_001 }, () => chunk('IDAT')),
				chunk('IEND')
			])
		]
	])('refuses %s', (_, bytes) => {
		expect(readPngChunks(bytes)).toMatchObject({ ok: false, issue: { code: 'damaged-png' } });
	});

	test('refuses every change of one byte', () => {
		fc.assert(
			fc.property(fc.nat(tinyPng().length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const bytes = tinyPng();
				bytes[at] = (bytes[at] ?? 0) ^ change;
				expect(readPngChunks(bytes).ok).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	test('a length that lies is told with its place', () => {
		const bytes = tinyPng();
		bytes.set([0xff, 0xff, 0xff, 0xff], 33);
		expect(readPngChunks(bytes)).toMatchObject({
			ok: false,
			issue: { where: 'IDAT at byte 33', found: '4294967295 bytes' }
		});
	});
});

test('the checksum is the one of the standard', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
	expect(crc32(new Uint8Array())).toBe(0);
});
