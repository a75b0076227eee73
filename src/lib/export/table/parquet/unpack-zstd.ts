import { decompress } from 'fzstd';

/**
 * Unpacks Zstandard (RFC 8878).
 * @returns whether it is any
 */
export const unpackZstd = (bytes: Uint8Array, out: Uint8Array): boolean => {
	try {
		// Given where to write it writes nowhere else, whatever the frame says of its size and window.
		decompress(bytes, out);
		return true;
	} catch {
		return false;
	}
};
