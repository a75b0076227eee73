import { EdtfError } from './edtf-error.ts';
import { readEdtf } from './read-edtf.ts';
import { MAX_INSTANT, MIN_INSTANT, PRECISIONS, type TimeSpan } from './time-span.ts';

/**
 * The time that an EDTF text allows: levels 0 and 1, one-of sets and intervals, years 1–9999, all in UTC.
 * Qualifiers (`~ ? %`) widen nothing. Unknown ends (`/2023`) count as open. A season is three months by the
 * meteorological convention of the northern hemisphere. See docs/story-format.md.
 * @throws EdtfError
 */
export const parseEdtf = (text: string): TimeSpan => {
	const { shape, ranges } = readEdtf(text);
	const firsts = ranges.map(({ from }) => from?.earliest ?? MIN_INSTANT);
	const lasts = ranges.map(({ to }) => to?.latest ?? MAX_INSTANT);
	const dates = ranges.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
	return {
		edtf: text,
		// Not by spreading into Math.min: a hostile set may have more members than a call takes arguments.
		earliest: firsts.reduce((a, b) => Math.min(a, b)),
		latest: lasts.reduce((a, b) => Math.max(a, b)),
		precision:
			PRECISIONS.find((precision) => dates.some((date) => date.precision === precision)) ?? 'year',
		shape,
		approximate: dates.some((date) => date.approximate),
		uncertain: dates.some((date) => date.uncertain),
		openStart: ranges.some(({ from }) => from === null),
		openEnd: ranges.some(({ to }) => to === null)
	};
};

/** As `parseEdtf`, but hands the error back instead of throwing it. */
export const tryParseEdtf = (
	text: string
): { readonly span: TimeSpan } | { readonly error: EdtfError } => {
	try {
		return { span: parseEdtf(text) };
	} catch (error) {
		if (error instanceof EdtfError) return { error };
		throw error;
	}
};
