import { parquetError } from './parquet-error.ts';
import { MAX_UNPACKED_ALL } from './parquet-limits.ts';

/** How much a file may unpack to, whatever it says. */
export class UnpackBudget {
	#left = MAX_UNPACKED_ALL;

	/** Counts what was unpacked, in bytes. @throws TableError where it is too much */
	spend(bytes: number): void {
		this.#left -= bytes;
		if (this.#left >= 0) return;
		const expected = `at most ${MAX_UNPACKED_ALL} bytes in all columns that are used`;
		throw parquetError('unpacked-too-large', expected, 'more');
	}
}
