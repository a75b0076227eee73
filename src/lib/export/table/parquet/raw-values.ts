import { damaged, parquetError, type ParquetPlace } from './parquet-error.ts';
import { readDelta, readDeltaLengths, readDeltaTexts } from './read-delta.ts';
import { readRle, type ByteCursor } from './read-rle.ts';

/** A value as it is stored. */
export type Raw = number | bigint | boolean | Uint8Array;

/** Values that are made when they are asked for. */
export type RawAt = (index: number) => Raw;

/** How values of a column are stored. */
export interface Storage {
	readonly type: string;
	/** Bytes of one, where all have the same; 0 else. */
	readonly width: number;
}

const WIDTHS: Readonly<Record<string, number>> = {
	INT32: 4,
	INT64: 8,
	INT96: 12,
	FLOAT: 4,
	DOUBLE: 8
};

/** How values of a type are stored. @param length bytes of one, where the type does not tell */
export const storageOf = (type: string, length: number): Storage => ({
	type,
	width: type === 'FIXED_LEN_BYTE_ARRAY' ? length : (WIDTHS[type] ?? 0)
});

/** Values of one width. */
const fixedAt = ({ type, width }: Storage, bytes: Uint8Array): RawAt => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	switch (type) {
		case 'INT32':
			return (i) => view.getInt32(i * 4, true);
		case 'INT64':
			return (i) => view.getBigInt64(i * 8, true);
		case 'FLOAT':
			return (i) => view.getFloat32(i * 4, true);
		case 'DOUBLE':
			return (i) => view.getFloat64(i * 8, true);
		default:
			return (i) => bytes.subarray(i * width, (i + 1) * width);
	}
};

const textsAt = (cursor: ByteCursor, count: number): RawAt => {
	const from = cursor.at;
	const starts = new Uint32Array(count);
	const ends = new Uint32Array(count);
	for (let i = 0; i < count; i++) {
		const length = cursor.uint32();
		starts[i] = cursor.at;
		cursor.take(length);
		ends[i] = cursor.at;
	}
	if (from > cursor.at) throw damaged('texts', 'none');
	return (i) => cursor.bytes.subarray(starts[i], ends[i]);
};

/** Values as they stand one after the other (PLAIN). @throws TableError where there are fewer */
export const plainValues = (storage: Storage, cursor: ByteCursor, count: number): RawAt => {
	if (storage.type === 'BOOLEAN') {
		const bits = cursor.take(Math.ceil(count / 8));
		return (i) => (((bits[i >> 3] ?? 0) >> (i & 7)) & 1) === 1;
	}
	if (storage.type === 'BYTE_ARRAY') return textsAt(cursor, count);
	if (storage.width <= 0) throw damaged('values of a known type', storage.type);
	return fixedAt(storage, cursor.take(count * storage.width));
};

/** Values whose first bytes stand together, then the second ones, and so on (BYTE_STREAM_SPLIT). */
const splitValues = (storage: Storage, cursor: ByteCursor, count: number): RawAt => {
	const { width } = storage;
	if (width <= 0) throw damaged('values of one width', storage.type);
	const bytes = cursor.take(count * width);
	const whole = new Uint8Array(bytes.length);
	for (let i = 0; i < count; i++) {
		for (let part = 0; part < width; part++) {
			whole[i * width + part] = bytes[part * count + i] ?? 0;
		}
	}
	return fixedAt(storage, whole);
};

/** Values of a page in another encoding than by a dictionary. @throws TableError */
export const encodedValues = (
	encoding: string,
	storage: Storage,
	cursor: ByteCursor,
	count: number,
	place: ParquetPlace
): RawAt => {
	const { type } = storage;
	if (encoding === 'PLAIN') return plainValues(storage, cursor, count);
	if (encoding === 'RLE' && type === 'BOOLEAN') {
		cursor.uint32();
		const bits = readRle(cursor, 1, count);
		return (i) => bits[i] === 1;
	}
	if (encoding === 'BYTE_STREAM_SPLIT') return splitValues(storage, cursor, count);
	if (encoding === 'DELTA_BINARY_PACKED' && (type === 'INT32' || type === 'INT64')) {
		const numbers = readDelta(cursor, count);
		return type === 'INT64'
			? (i) => numbers[i] ?? 0n
			: (i) => Number(BigInt.asIntN(32, numbers[i] ?? 0n));
	}
	const isBytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
	if (isBytes && (encoding === 'DELTA_LENGTH_BYTE_ARRAY' || encoding === 'DELTA_BYTE_ARRAY')) {
		const read = encoding === 'DELTA_BYTE_ARRAY' ? readDeltaTexts : readDeltaLengths;
		const texts = read(cursor, count);
		return (i) => texts[i] ?? new Uint8Array();
	}
	throw parquetError(
		'unsupported-parquet',
		'an encoding that Parquet 2 names',
		`${encoding} of ${type}`,
		place
	);
};
