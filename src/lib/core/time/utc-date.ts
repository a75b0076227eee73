/** A date and time of day in UTC, in the proleptic Gregorian calendar. */
export interface UtcDate {
	/** 1–9999. */
	readonly year: number;
	/** 1–12. */
	readonly month: number;
	/** 1–31. */
	readonly day: number;
	/** 0–23. */
	readonly hour: number;
	/** 0–59. */
	readonly minute: number;
	/** 0–59. */
	readonly second: number;
	/** 0 is Sunday. */
	readonly weekday: number;
}

/** The calendar's reading of an instant given in UTC milliseconds. */
export const utcDate = (instant: number): UtcDate => {
	const date = new Date(instant);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		weekday: date.getUTCDay()
	};
};

const DAY = 86_400_000;

/** UTC milliseconds at the start of a day; months and days beyond their range carry over. */
export const utcInstant = (year: number, month = 1, day = 1): number =>
	// `Date.UTC` takes the years 0–99 for 1900–1999; the calendar repeats after 400 years, which are 146,097 days.
	Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;

/** Days of a month, 28–31. */
export const daysInMonth = (year: number, month: number): number =>
	(utcInstant(year, month + 1) - utcInstant(year, month)) / DAY;
