import { describePrecision } from './describe-precision.ts';
import { formatSpan } from './format-time.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimeWords } from './time-words.ts';

/** A time with all the words that a reader may see for it, in one language. Plain data: made at build, read in a page. */
export interface SpelledTime {
	readonly span: TimeSpan;
	/** “30 December 2023”. */
	readonly long: string;
	/** “Saturday 30 December 2023”; as `long` where the day is not known. */
	readonly longWithDay: string;
	/** “30 Dec”. */
	readonly short: string;
	/** “30 Dec 2023”. */
	readonly shortWithYear: string;
	/** “Sat 30 Dec 2023”. */
	readonly shortWithDay: string;
	/** How exact it is: “day only”. */
	readonly exactness: string;
}

/**
 * Reads an EDTF text and writes it out.
 * @throws EdtfError as `parseEdtf` does
 */
export const spellTime = (edtf: string, words: TimeWords): SpelledTime => {
	const span = parseEdtf(edtf);
	return {
		span,
		long: formatSpan(span, words),
		longWithDay: formatSpan(span, words, 'long', { weekday: true }),
		short: formatSpan(span, words, 'short'),
		shortWithYear: formatSpan(span, words, 'short', { withYear: true }),
		shortWithDay: formatSpan(span, words, 'short', { withYear: true, weekday: true }),
		exactness: describePrecision(span, words)
	};
};
