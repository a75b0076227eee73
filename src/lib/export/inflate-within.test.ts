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
