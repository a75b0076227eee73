import { damaged, parquetError, type ParquetPlace } from './parquet-error.ts';

/** Unpacks bytes into memory of the size that a page says; tells whether they are that. */
export type Unpack = (bytes: Uint8Array, out: Uint8Array) => boolean;

/**
 * What unpacks the pages of a column, fetched when a column needs it.
 * @param codec as its description names it
 * @returns null where pages are not packed
 * @throws TableError for what is not read here
 */
export const unpackerOf = async (codec: string, place: ParquetPlace): Promise<Unpack | null> => {
	switch (codec) {
		case 'UNCOMPRESSED':
			return null;
		case 'SNAPPY':
			return (await import('./unpack-snappy.ts')).unpackSnappy;
		case 'GZIP':
			return (await import('./unpack-gzip.ts')).unpackGzip;
		case 'ZSTD':
			return (await import('./unpack-zstd.ts')).unpackZstd;
		case 'LZ4_RAW':
			return (await import('./unpack-lz4.ts')).unpackLz4;
		default:
			throw parquetError(
				'unsupported-parquet',
				'columns packed with Snappy, gzip, Zstandard, LZ4 (raw) or not at all',
				codec,
				place
			);
	}
};

/** The bytes of a page as they were before they were packed. @throws TableError */
export const unpackPage = (
	unpack: Unpack | null,
	bytes: Uint8Array,
	size: number,
	place: ParquetPlace
): Uint8Array => {
	if (!unpack) {
		if (bytes.length === size) return bytes;
		throw damaged(`a page of ${size} bytes`, `${bytes.length}`, place);
	}
	const out = new Uint8Array(size);
	if (size === 0 && bytes.length === 0) return out;
	if (unpack(bytes, out)) return out;
	throw damaged(`bytes that unpack to ${size}`, 'others', place);
};
