import type { EdtfDate } from './read-edtf.ts';
import type { TimeWords } from './time-words.ts';
import { utcDate, type UtcDate } from './utc-date.ts';

/** How a date is to be written. */
export interface DateStyle {
	/** Names of months and days in their short forms. */
	readonly short: boolean;
	/** Write the year of days and months. */
	readonly withYear: boolean;
	/** Put the name of the day in front of a single day. */
	readonly weekday: boolean;
	/** Inflect for a phrase: “until July” is «до липня», not «до липень». */
	readonly genitive: boolean;
}

/** The name of a month (1–12), as it stands alone or as it follows a day. */
export const monthName = (
	{ names }: TimeWords,
	month: number,
	isShort: boolean,
	isInDate: boolean
): string => {
	const [alone, inDate] = isShort
		? [names.shortMonths, names.shortMonthsInDates]
		: [names.months, names.monthsInDates];
	return (isInDate ? inDate : alone)[month - 1] ?? '';
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes, and seconds if asked, in UTC. */
export const clockText = ({ hour, minute, second }: UtcDate, seconds = false): string =>
	`${two(hour)}:${two(minute)}${seconds ? `:${two(second)}` : ''}`;

const withDay = (text: string, at: UtcDate, words: TimeWords, short: boolean): string => {
	const { days, shortDays } = words.names;
	return words.withDay((short ? shortDays : days)[at.weekday] ?? '', text);
};

const yearText = (
	{ years }: EdtfDate,
	year: number,
	words: TimeWords,
	style: DateStyle
): string => {
	if (years === 10) return words.decade(Math.floor(year / 10) * 10);
	if (years === 100) return `${year}–${Math.floor(year / 100) * 100 + 99}`;
	return style.genitive ? words.yearGenitive(String(year)) : String(year);
};

const dayText = (at: UtcDate, words: TimeWords, style: DateStyle, year: string): string => {
	const month = monthName(words, at.month, style.short, true);
	const text = `${at.day} ${month}${year}`;
	return style.weekday ? withDay(text, at, words, style.short) : text;
};

const monthText = (date: EdtfDate, at: UtcDate, words: TimeWords, style: DateStyle): string => {
	const seasons = style.genitive ? words.seasonsGenitive : words.seasons;
	return seasons[date.season - 21] ?? monthName(words, at.month, style.short, style.genitive);
};

/** One date as exact as it is given and no more, without its qualifiers; times of day are in UTC and say so. */
export const dateText = (date: EdtfDate, words: TimeWords, style: DateStyle): string => {
	const at = utcDate(date.earliest);
	const year = style.withYear ? ` ${at.year}` : '';
	switch (date.precision) {
		case 'year':
			return yearText(date, at.year, words, style);
		case 'month':
			return `${monthText(date, at, words, style)}${year}`;
		case 'day':
			return dayText(at, words, style, year);
		case 'minute':
		case 'second':
			return `${dayText(at, words, style, year)}, ${clockText(at, date.precision === 'second')} UTC`;
	}
};

/** Whether two dates are given to the same unit and lie in the same year, month or day. */
export const sameUnit = (a: EdtfDate, b: EdtfDate, what: 'year' | 'month' | 'day'): boolean => {
	const [x, y] = [utcDate(a.earliest), utcDate(b.earliest)];
	return (
		a.precision === b.precision &&
		x.year === y.year &&
		(what === 'year' || x.month === y.month) &&
		(what !== 'day' || x.day === y.day)
	);
};

/** Several dates of one text: what all share (month, year) is written only with the last. */
export const dateTexts = (
	dates: readonly EdtfDate[],
	words: TimeWords,
	style: DateStyle
): readonly string[] => {
	const last = dates.at(-1);
	const all = (what: 'year' | 'month'): boolean =>
		last !== undefined && dates.every((date) => sameUnit(date, last, what));
	return dates.map((date) => {
		if (date === last || date.precision === 'year') return dateText(date, words, style);
		if (date.precision === 'day' && all('month')) return String(utcDate(date.earliest).day);
		return dateText(date, words, { ...style, withYear: style.withYear && !all('year') });
	});
};
