import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './outcome.ts';
import { reasonOf } from './reason-of.ts';

/** Largest file that is read at all, in bytes. */
const MAX_BYTES = 50_000_000;

/**
 * Reads a whole file.
 * @throws UsageError when it cannot be read or is too large.
 */
export const readBytes = (file: string, what: string): Uint8Array => {
	try {
		const { size } = statSync(file);
		if (size > MAX_BYTES)
			throw new UsageError(`${what} ${file} is larger than ${MAX_BYTES} bytes.`);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`cannot read ${what} ${file}: ${reasonOf(error)}.`);
	}
};
