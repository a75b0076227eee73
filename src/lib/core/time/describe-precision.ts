import { readEdtf, type EdtfDate, type EdtfRange } from './read-edtf.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimeWords } from './time-words.ts';

const DAY = 86_400_000;

const single = (date: EdtfDate, { exactness }: TimeWords): string => {
	if (date.season > 0) return exactness.season;
	if (date.years === 10) return exactness.decade;
	if (date.years === 100) return exactness.century;
	return exactness[date.precision];
};

const oneOf = (span: TimeSpan, ranges: readonly EdtfRange[], words: TimeWords): string => {
	const { exactness } = words;
	if (span.openStart) return exactness.latestOnly;
	if (span.openEnd) return exactness.earliestOnly;
	const singles = ranges.every(({ from, to }) => from === to);
	const only = ranges[0]?.to;
	if (singles && ranges.length === 1 && only) return single(only, words);
	const isTwoDays =
		span.precision === 'day' &&
		((singles && ranges.length === 2) || span.latest + 1 - span.earliest === 2 * DAY);
	return isTwoDays ? exactness.twoDays : exactness.severalDates;
};

const exactnessOf = (span: TimeSpan, words: TimeWords): string => {
	const { exactness } = words;
	const { shape, ranges } = readEdtf(span.edtf);
	const date = ranges[0]?.to;
	if (shape === 'one-of') return oneOf(span, ranges, words);
	if (span.openStart) return exactness.noStart;
	if (span.openEnd) return exactness.noEnd;
	return shape === 'date' && date ? single(date, words) : exactness.range;
};

/** How exact a time is, as a short note: “day only”, “one of two days”, “month only, approximate”. */
export const describePrecision = (span: TimeSpan, words: TimeWords): string => {
	const notes = [exactnessOf(span, words)];
	if (span.approximate) notes.push(words.exactness.approximate);
	if (span.uncertain) notes.push(words.exactness.uncertain);
	return notes.join(', ');
};
