import type { Refusal } from './embedded-issue.ts';
import { refuse } from './embedded-issue.ts';

/** One chunk of a PNG (ISO 15948, section 5.3). */
export interface PngChunk {
	/** Four letters. */
	readonly type: string;
	readonly data: Uint8Array;
}

/** The eight bytes that every PNG starts with. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bytes of a chunk besides its data: length, type, checksum. */
const FRAME = 12;
/** Most chunks of one file: programs that write many make them of 8 kB. */
const MAX_CHUNKS = 20_000;

/** CRC-32 of every byte, polynomial 0xEDB88320 (ISO 15948, annex D). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
	return crc;
});

/** CRC-32 of bytes, as an unsigned number. */
export const crc32 = (bytes: Uint8Array): number => {
	let crc = 0xff_ff_ff_ff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc >>> 0;
};

/** Whether the bytes start as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean =>
	SIGNATURE.every((byte, i) => bytes[i] === byte);

const damaged = (where: string, expected: string, found: string): Refusal =>
	refuse(
		'damaged-png',
		where,
		expected,
		found,
		'The PNG is damaged or was cut short; get the file again from where it came.'
	);

const typeAt = (bytes: Uint8Array, at: number): string =>
	String.fromCharCode(...bytes.subarray(at, at + 4));

/**
 * The chunks of a PNG in their order, from IHDR to IEND; what follows IEND is not looked at. Refuses a file whose
 * lengths, checksums or order are wrong. The data are views of `bytes`, not copies.
 */
export const readPngChunks = (
	bytes: Uint8Array
): { readonly ok: true; readonly chunks: readonly PngChunk[] } | Refusal => {
	if (!isPng(bytes)) return damaged('byte 0', 'the signature of a PNG', 'something else');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: PngChunk[] = [];
	for (let at = SIGNATURE.length; ;) {
		if (at + FRAME > bytes.length) return damaged(`byte ${at}`, 'a chunk', 'the end of the file');
		const length = view.getUint32(at);
		const type = typeAt(bytes, at + 4);
		if (!/^[A-Za-z]{4}$/.test(type)) {
			return damaged(`byte ${at + 4}`, 'the four letters of a chunk', JSON.stringify(type));
		}
		const where = `${type} at byte ${at}`;
		const left = bytes.length - at - FRAME;
		if (length > left) return damaged(where, `at most ${left} bytes of data`, `${length} bytes`);
		if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
			return damaged(where, 'the checksum of its bytes', 'another checksum');
		}
		if ((type === 'IHDR') !== (chunks.length === 0) || (type === 'IHDR' && length !== 13)) {
			return damaged(where, 'one IHDR of 13 bytes, in front', `${type} of ${length} bytes`);
		}
		if (chunks.length === MAX_CHUNKS) return damaged(where, `at most ${MAX_CHUNKS} chunks`, 'more');
		chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
		at += FRAME + length;
		if (type !== 'IEND') continue;
		return chunks.some((chunk) => chunk.type === 'IDAT')
			? { ok: true, chunks }
			: damaged(where, 'an IDAT before it', 'no IDAT');
	}
};

/** A PNG of these chunks, with their lengths and checksums. */
export const writePngChunks = (chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> => {
	const size = chunks.reduce((sum, { data }) => sum + FRAME + data.length, SIGNATURE.length);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	bytes.set(SIGNATURE);
	let at = SIGNATURE.length;
	for (const { type, data } of chunks) {
		view.setUint32(at, data.length);
		for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
		bytes.set(data, at + 8);
		view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
		at += FRAME + data.length;
	}
	return bytes;
};
