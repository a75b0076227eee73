import { clockText, monthName } from './date-text.ts';
import type { TimeWords } from './time-words.ts';
import { utcDate } from './utc-date.ts';

/** What a tick of the axis stands for. */
export type InstantKind = 'year' | 'month' | 'day' | 'hour';

/** The label of a tick at an instant in UTC milliseconds: “2023”, “Apr”, “30 Dec”, “06:00”. */
export const formatInstant = (instant: number, words: TimeWords, kind: InstantKind): string => {
	const at = utcDate(instant);
	switch (kind) {
		case 'year':
			return String(at.year);
		case 'month':
			return monthName(words, at.month, true, false);
		case 'day':
			return `${at.day} ${monthName(words, at.month, true, true)}`;
		case 'hour':
			return clockText(at);
	}
};
