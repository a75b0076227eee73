import { inflateRaw } from '../../inflate-within.ts';
import { ByteCursor } from './read-rle.ts';

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const CHECK = 2;
const FOOTER = 8;

/**
 * Unpacks gzip (RFC 1952), of which there may be several one after the other.
 * @returns whether it gave so many bytes as `out` has
 * @throws TableError where it breaks off
 */
export const unpackGzip = (bytes: Uint8Array, out: Uint8Array): boolean => {
	const cursor = new ByteCursor(bytes);
	let at = 0;
	while (cursor.left > 0) {
		const [first, second, method, flags = 0] = cursor.take(10);
		if (first !== 0x1f || second !== 0x8b || method !== 8) return false;
		if (flags & EXTRA) cursor.take(cursor.byte() + cursor.byte() * 256);
		for (const text of [NAME, COMMENT]) {
			if (flags & text) while (cursor.byte() !== 0);
		}
		if (flags & CHECK) cursor.take(2);
		const inflated = inflateRaw(bytes.subarray(cursor.at), out.length - at);
		if (!inflated.ok) return false;
		out.set(inflated.bytes, at);
		at += inflated.bytes.length;
		cursor.take(inflated.used);
		cursor.take(FOOTER);
	}
	return at === out.length;
};
