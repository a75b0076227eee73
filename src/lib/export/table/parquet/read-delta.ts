import { damaged, parquetError } from './parquet-error.ts';
import { MAX_UNPACKED } from './parquet-limits.ts';
import type { ByteCursor } from './read-rle.ts';

const MAX_MINIBLOCKS = 512;

const bitsAt = (bytes: Uint8Array, from: number, width: number): bigint => {
	let value = 0n;
	for (let had = 0, bit = from; had < width;) {
		const shift = bit & 7;
		const count = Math.min(8 - shift, width - had);
		const part = ((bytes[bit >> 3] ?? 0) >> shift) & ((1 << count) - 1);
		value |= BigInt(part) << BigInt(had);
		had += count;
		bit += count;
	}
	return value;
};

/** Reads whole numbers of 64 bits that are written as differences (Parquet’s DELTA_BINARY_PACKED). */
export const readDelta = (cursor: ByteCursor, count: number): BigInt64Array => {
	const block = cursor.varint();
	const minis = cursor.varint();
	const total = cursor.varint();
	const each = block / minis;
	if (!(minis > 0 && minis <= MAX_MINIBLOCKS && each > 0 && each % 8 === 0)) {
		throw damaged('blocks of differences', `${minis} in ${block}`);
	}
	if (total !== count) throw damaged(`${count} values`, `${total}`);
	const out = new BigInt64Array(count);
	let value = cursor.zigzag();
	let at = 0;
	if (count > 0) out[at++] = value;
	while (at < count) {
		const least = cursor.zigzag();
		const widths = cursor.take(minis);
		for (const width of widths) {
			if (at >= count) break;
			if (width > 64) throw damaged('numbers of at most 64 bits', `${width} bits`);
			const bytes = cursor.take((each * width) / 8);
			for (let i = 0; i < each && at < count; i++) {
				value = BigInt.asIntN(64, value + least + bitsAt(bytes, i * width, width));
				out[at++] = value;
			}
		}
	}
	return out;
};

/** Reads texts whose lengths stand in front of all of them (DELTA_LENGTH_BYTE_ARRAY). */
export const readDeltaLengths = (cursor: ByteCursor, count: number): Uint8Array[] => {
	const lengths = readDelta(cursor, count);
	return Array.from(lengths, (length) => cursor.take(Number(length)));
};

/** Reads texts that begin as the one before them does (DELTA_BYTE_ARRAY). */
export const readDeltaTexts = (cursor: ByteCursor, count: number): Uint8Array[] => {
	const prefixes = readDelta(cursor, count);
	const suffixes = readDeltaLengths(cursor, count);
	let before = new Uint8Array();
	let all = 0;
	return suffixes.map((suffix, i) => {
		const length = Number(prefixes[i]);
		if (!(length >= 0 && length <= before.length)) {
			throw damaged('the beginning of the text before', 'more than it has');
		}
		all += length + suffix.length;
		if (all > MAX_UNPACKED) {
			throw parquetError('unpacked-too-large', `at most ${MAX_UNPACKED} bytes a page`, 'more');
		}
		const text = new Uint8Array(length + suffix.length);
		text.set(before.subarray(0, length));
		text.set(suffix, length);
		before = text;
		return text;
	});
};
