import type { LimitOf } from './read-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './outcome.ts';

/** Bytes of a file as UTF-8 text. @throws UsageError when they are not UTF-8. */
export const decodeText = (bytes: Uint8Array, file: string, what: string): string => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new UsageError(`${what} ${file} is not text in UTF-8.`);
	}
};

/**
 * Reads a file as UTF-8 text.
 * @throws UsageError when it cannot be read, is too large, or is not UTF-8.
 */
export const readText = (file: string, what: string, limitOf?: LimitOf): string =>
	decodeText(readBytes(file, what, limitOf), file, what);
