import { readEdtf } from './read-edtf.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimeWords } from './time-words.ts';

const DAY = 86_400_000;

const oneOf = (span: TimeSpan, { exactness }: TimeWords): string => {
	if (span.openStart) return exactness.latestOnly;
	if (span.openEnd) return exactness.earliestOnly;
	const isTwoDays = span.precision === 'day' && span.latest + 1 - span.earliest === 2 * DAY;
	return isTwoDays ? exactness.twoDays : exactness.severalDates;
};

const single = (span: TimeSpan, { exactness }: TimeWords): string => {
	const date = readEdtf(span.edtf).ranges[0]?.to;
	if (date?.season) return exactness.season;
	if (date?.years === 10) return exactness.decade;
	if (date?.years === 100) return exactness.century;
	return exactness[span.precision];
};

/** How exact a time is, as a short note: “day only”, “one of two days”, “month only, approximate”. */
export const describePrecision = (span: TimeSpan, words: TimeWords): string => {
	const { exactness } = words;
	const notes = [
		span.shape === 'one-of'
			? oneOf(span, words)
			: span.openStart
				? exactness.noStart
				: span.openEnd
					? exactness.noEnd
					: span.shape === 'interval'
						? exactness.range
						: single(span, words)
	];
	if (span.approximate) notes.push(exactness.approximate);
	if (span.uncertain) notes.push(exactness.uncertain);
	return notes.join(', ');
};
