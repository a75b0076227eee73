import { ByteCursor } from './read-rle.ts';
import { repeat } from './unpack-snappy.ts';

/** A length whose four bits are full goes on in bytes. */
const lengthOf = (four: number, cursor: ByteCursor): number => {
	let length = four;
	if (four < 15) return length;
	for (let byte = 255; byte === 255;) {
		byte = cursor.byte();
		length += byte;
	}
	return length;
};

/**
 * Unpacks a block of LZ4 without a frame (lz4/lz4, lz4_Block_format.md).
 * @returns whether it gave so many bytes as `out` has
 * @throws TableError where it breaks off
 */
export const unpackLz4 = (bytes: Uint8Array, out: Uint8Array): boolean => {
	const cursor = new ByteCursor(bytes);
	let at = 0;
	while (cursor.left > 0) {
		const token = cursor.byte();
		const literals = lengthOf(token >> 4, cursor);
		if (literals > out.length - at) return false;
		out.set(cursor.take(literals), at);
		at += literals;
		if (cursor.left === 0) break;
		const distance = cursor.byte() + cursor.byte() * 256;
		at = repeat(out, at, distance, lengthOf(token & 15, cursor) + 4);
		if (at < 0) return false;
	}
	return at === out.length;
};
