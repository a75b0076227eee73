import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './outcome.ts';

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EACCES: 'it may not be read',
	EISDIR: 'it is a folder'
};

/** Largest file that is read at all, in bytes. */
const MAX_BYTES = 50_000_000;

/**
 * Reads a file as UTF-8 text.
 * @throws UsageError when it cannot be read, is too large, or is not UTF-8.
 */
export const readText = (file: string, what: string): string => {
	try {
		const { size } = statSync(file);
		if (size > MAX_BYTES)
			throw new UsageError(`${what} ${file} is larger than ${MAX_BYTES} bytes.`);
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof UsageError) throw error;
		if (error instanceof TypeError) throw new UsageError(`${what} ${file} is not text in UTF-8.`);
		const code = (error as NodeJS.ErrnoException).code ?? '';
		throw new UsageError(`cannot read ${what} ${file}: ${REASONS[code] ?? code}.`);
	}
};
