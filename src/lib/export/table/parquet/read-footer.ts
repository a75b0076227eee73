import { parquetMetadata, type FileMetaData } from 'hyparquet';
import type { FileLike } from '../../read-story-file.ts';
import { thriftLength } from './check-thrift.ts';
import { damaged, parquetError, soundly } from './parquet-error.ts';
import { MAX_FOOTER, TAIL_BYTES } from './parquet-limits.ts';

/** A number and the letters at each end of a file. */
const MARK_BYTES = 4;
const LENGTH_BYTES = 4;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, MARK_BYTES));

/** The description of a Parquet file, and where it begins. */
export interface Footer {
	readonly metadata: FileMetaData;
	/** Byte after the last one that data may have. */
	readonly end: number;
}

const checkMark = (bytes: Uint8Array, where: string): void => {
	const mark = latin1(bytes);
	if (mark === 'PAR1') return;
	if (mark === 'PARE') {
		throw parquetError('encrypted-parquet', 'a description that anybody can read', 'a secret one');
	}
	throw parquetError('not-parquet', `the letters PAR1 at its ${where}`, 'something else');
};

const bytesAt = async (file: FileLike, from: number, to: number): Promise<Uint8Array> => {
	const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
	if (bytes.length === to - from) return bytes;
	throw damaged(`${to - from} bytes from byte ${from} on`, `${bytes.length}`);
};

/**
 * Reads the description at the end of a Parquet file: its last half megabyte, and more only if that is not enough.
 * @throws TableError where it is none, or says what cannot be
 */
export const readFooter = async (file: FileLike): Promise<Footer> => {
	const { size } = file;
	if (size < 3 * MARK_BYTES) {
		throw parquetError('not-parquet', 'at least 12 bytes', `${size}`);
	}
	const from = Math.max(0, size - TAIL_BYTES);
	const [head, tail] = await Promise.all([bytesAt(file, 0, MARK_BYTES), bytesAt(file, from, size)]);
	checkMark(head, 'beginning');
	checkMark(tail.subarray(-MARK_BYTES), 'end');
	const at = tail.length - MARK_BYTES - LENGTH_BYTES;
	const length = new DataView(tail.buffer, tail.byteOffset).getUint32(at, true);
	const end = size - MARK_BYTES - LENGTH_BYTES - length;
	if (end < MARK_BYTES) throw damaged(`a description within ${size} bytes`, `${length} bytes`);
	if (length > MAX_FOOTER) {
		throw parquetError(
			'unsupported-parquet',
			`a description of at most ${MAX_FOOTER} bytes`,
			`${length}`
		);
	}
	const whole = end < from ? await bytesAt(file, end, size) : tail.subarray(end - from);
	if (typeof thriftLength(whole.subarray(0, length)) === 'string') {
		throw damaged('a description of the file', 'something else');
	}
	const metadata = soundly('a description of the file', () =>
		parquetMetadata(whole, { geoparquet: false })
	);
	return { metadata, end };
};
