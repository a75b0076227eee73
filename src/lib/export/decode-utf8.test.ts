import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';
import { growth } from './test-growth.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('gives any text back, without a byte order mark', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			fc.pre(!text.includes('\u0000') && !text.startsWith('\uFEFF'));
			expect(decodeUtf8(utf8(text))).toEqual({ ok: true, text });
			expect(decodeUtf8(utf8(`\uFEFF${text}`))).toEqual({ ok: true, text });
		})
	);
});

test('says at which byte a text stops to be UTF-8', () => {
	const wrong = fc.constantFrom(
		[0xff],
		[0xc3, 0x28],
		[0xe2, 0x82, 0x41],
		[0xed, 0xa0, 0x80],
		[0xf0, 0x9f],
		[0x80]
	);
	const around = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '🌊'), maxLength: 9 });
	fc.assert(
		fc.property(around, wrong, around, fc.constantFrom(0, 65_530, 65_536), (a, bytes, b, pad) => {
			const before = utf8('x'.repeat(pad) + a);
			const whole = new Uint8Array([...before, ...bytes, ...utf8(b)]);
			const decoded = decodeUtf8(whole);
			expect(decoded).toMatchObject({ ok: false, at: before.length });
		})
	);
});

test.each([
	[[0xff, 0xfe, 0x7b, 0x00]],
	[[0xfe, 0xff, 0x00, 0x7b]],
	[[0x7b, 0x00, 0x22, 0x00]],
	[[0x00, 0x7b, 0x00, 0x22]]
])('%j is UTF-16', (bytes) => {
	expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, at: 0, found: 'UTF-16' });
});

test('takes twice the time for twice the text', () => {
	const make = (size: number) => utf8(`${'漢'.repeat(size)}\u0000`).fill(0xff, -1);
	expect(growth(make, decodeUtf8, 50_000)).toBeLessThan(2.5);
});
