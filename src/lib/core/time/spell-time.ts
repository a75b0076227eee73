import { describePrecision } from './describe-precision.ts';
import { formatSpan } from './format-time.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimeWords } from './time-words.ts';

/** A time with all the words that a reader may see for it, in one language. Data: made at build, read in a page. */
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
 * Reads an EDTF text and writes it out, each text when it is asked for: of a large story most are never read.
 * @throws EdtfError as `parseEdtf` does
 */
export const spellTime = (edtf: string, words: TimeWords): SpelledTime => {
	const span = parseEdtf(edtf);
	return {
		span,
		get long() {
			return formatSpan(span, words);
		},
		get longWithDay() {
			return formatSpan(span, words, 'long', { weekday: true });
		},
		get short() {
			return formatSpan(span, words, 'short');
		},
		get shortWithYear() {
			return formatSpan(span, words, 'short', { withYear: true });
		},
		get shortWithDay() {
			return formatSpan(span, words, 'short', { withYear: true, weekday: true });
		},
		get exactness() {
			return describePrecision(span, words);
		}
	};
};
