import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inflateWithin } from './inflate-within.ts';

/** Bytes with repetitions, as texts have them, and without. */
const anyBytes = fc.oneof(
	// One byte so often that its code is a single bit.
	fc
		.array(
			fc.oneof({ weight: 20, arbitrary: fc.constant(97) }, { weight: 1, arbitrary: fc.nat(255) }),
			{ maxLength: 3_000, size: 'max' }
		)
		.map((list) => Uint8Array.from(list)),
	fc.uint8Array({ maxLength: 3_000 }),
	fc
		.array(fc.constantFrom('said ', 'міністерство ', '🙂', '{"id":"a"},', 'a'), {
			maxLength: 3_000
		})
		.map((list) => new TextEncoder().encode(list.join('')))
);

describe('inflateWithin', () => {
	test('gives back what another program deflated, in every kind of block', () => {
		fc.assert(
			fc.property(
				anyBytes,
				fc.integer({ min: 0, max: 9 }),
				fc.constantFrom(
					constants.Z_DEFAULT_STRATEGY,
					constants.Z_FIXED,
					constants.Z_HUFFMAN_ONLY,
					constants.Z_RLE
				),
				(bytes, level, strategy) => {
					const result = inflateWithin(deflateSync(bytes, { level, strategy }), bytes.length);
					expect(result.ok && Buffer.from(bytes).equals(result.bytes)).toBe(true);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('gives back what stands in many blocks, each with codes of its own', () => {
		fc.assert(
			fc.property(fc.array(anyBytes, { maxLength: 8 }), (pieces) => {
				const whole = Buffer.concat(pieces);
				const stream = Buffer.concat([
					Uint8Array.of(0x78, 0xda),
					...pieces.map((piece) =>
						deflateRawSync(piece, {
							finishFlush: constants.Z_FULL_FLUSH,
							strategy: constants.Z_HUFFMAN_ONLY
						})
					),
					deflateRawSync(new Uint8Array()),
					deflateSync(whole).subarray(-4)
				]);
				const result = inflateWithin(stream, whole.length);
				expect(result.ok && whole.equals(result.bytes)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	test('gives back what fflate deflated', () => {
		fc.assert(
			fc.property(anyBytes, (bytes) => {
				const result = inflateWithin(zlibSync(bytes, { level: 9 }), bytes.length);
				expect(result.ok && Buffer.from(bytes).equals(result.bytes)).toBe(true);
			})
		);
	});

	test('stops before one byte too many', () => {
		fc.assert(
			fc.property(anyBytes, fc.nat(2_999), (bytes, limit) => {
				const result = inflateWithin(deflateSync(bytes), limit);
				if (bytes.length <= limit) expect(result.ok).toBe(true);
				else expect(result).toEqual({ ok: false, reason: 'too-large' });
			})
		);
	});

	/** A stream of one piece for each number: an empty block of fixed codes and a stored block of so many bytes. */
	const inBlocks = (sizes: readonly number[]): Uint8Array => {
		const pieces = sizes.flatMap((size) => [
			// The end of the fixed codes is seven zeros, which the type of the next block follows.
			Uint8Array.of(2, 0, size, 0, ~size & 0xff, 0xff),
			new Uint8Array(size).fill(97)
		]);
		const whole = Buffer.alloc(
			sizes.reduce((sum, size) => sum + size, 0),
			97
		);
		const last = Uint8Array.of(1, 0, 0, 0xff, 0xff);
		return Buffer.concat([
			Uint8Array.of(0x78, 0xda),
			...pieces,
			last,
			deflateSync(whole).subarray(-4)
		]);
	};

	test.each([
		// Two blocks each, and the last one.
		['499 empty pieces', Array<number>(499).fill(0), { ok: true }],
		['500 empty pieces', Array<number>(500).fill(0), { reason: 'too-many-blocks' }],
		['20,000 empty pieces', Array<number>(20_000).fill(0), { reason: 'too-many-blocks' }],
		['pieces of 128 bytes', Array<number>(5_000).fill(128), { ok: true }],
		['pieces of 100 bytes', Array<number>(5_000).fill(100), { reason: 'too-many-blocks' }]
	])('allows 1,000 blocks and one for each 64 bytes: %s', (_, sizes, expected) => {
		expect(inflateWithin(inBlocks(sizes), 5_000_000)).toMatchObject(expected);
	});

	test('gives back what zlib deflated in the smallest blocks it makes', () => {
		const bytes = Uint8Array.from({ length: 1_000_000 }, (_, i) => ((i * i * 7919) >> 5) & 0xff);
		for (const level of [0, 1, 6, 9]) {
			const result = inflateWithin(deflateSync(bytes, { level, memLevel: 1 }), bytes.length);
			expect(result.ok && Buffer.from(bytes).equals(result.bytes)).toBe(true);
		}
	});

	test('a stream that was cut or changed is damaged, never a wrong output', () => {
		fc.assert(
			fc.property(anyBytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
				const stream = Uint8Array.from(deflateSync(bytes));
				const at = place % stream.length;
				expect(inflateWithin(stream.subarray(0, at), 100_000)).toEqual({
					ok: false,
					reason: 'damaged'
				});
				stream[at] = (stream[at] ?? 0) ^ change;
				const result = inflateWithin(stream, 100_000);
				// Bits that pad a byte, or that say how well it was packed, carry nothing.
				if (result.ok) expect(Buffer.from(bytes).equals(result.bytes)).toBe(true);
				else expect(['damaged', 'too-large']).toContain(result.reason);
			}),
			{ numRuns: 500 }
		);
	});

	test('takes any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const headed = Uint8Array.of(0x78, 0xda, ...bytes);
				expect(inflateWithin(bytes, 1_000).ok).toBe(false);
				expect(inflateWithin(headed, 1_000).ok).toBe(false);
			}),
			{ numRuns: 1_000 }
		);
	});
});
