import { ByteCursor } from './read-rle.ts';

/** Copies what was written before, which may reach into what it writes itself. */
export const repeat = (out: Uint8Array, at: number, distance: number, length: number): number => {
	if (distance <= 0 || distance > at || length > out.length - at) return -1;
	const end = at + length;
	if (distance >= length) out.copyWithin(at, at - distance, at - distance + length);
	else for (let i = at; i < end; i++) out[i] = out[i - distance] ?? 0;
	return end;
};

/**
 * Unpacks Snappy’s raw format (google/snappy, format_description.txt). Our own, since hyparquet’s goes back and forth
 * for ever in a literal of more than 2³¹ bytes.
 * @returns whether it gave so many bytes as `out` has
 * @throws TableError where it breaks off
 */
export const unpackSnappy = (bytes: Uint8Array, out: Uint8Array): boolean => {
	const cursor = new ByteCursor(bytes);
	if (cursor.varint() !== out.length) return false;
	let at = 0;
	while (cursor.left > 0) {
		const tag = cursor.byte();
		const kind = tag & 3;
		const upper = tag >> 2;
		if (kind === 0) {
			let length = upper + 1;
			if (upper >= 60) {
				length = 1;
				for (let i = 0; i < upper - 59; i++) length += cursor.byte() * 2 ** (8 * i);
			}
			if (length > out.length - at) return false;
			out.set(cursor.take(length), at);
			at += length;
			continue;
		}
		const length = kind === 1 ? (upper & 7) + 4 : upper + 1;
		let distance = cursor.byte();
		if (kind === 1) distance += (tag >> 5) * 256;
		else {
			distance += cursor.byte() * 256;
			if (kind === 3) distance += cursor.byte() * 65_536 + cursor.byte() * 16_777_216;
		}
		at = repeat(out, at, distance, length);
		if (at < 0) return false;
	}
	return at === out.length;
};
