/** Languages that dates can be written in. */
type Locale = 'en' | 'uk' | 'ru';

type FourSeasons = readonly [spring: string, summer: string, autumn: string, winter: string];

/** The names of the twelve months, and of the seven days from Sunday. */
export interface TimeNames {
	/** Standing alone or before a year. */
	readonly months: readonly string[];
	/** After the number of a day or in a phrase: the genitive where a language has one. */
	readonly monthsInDates: readonly string[];
	readonly shortMonths: readonly string[];
	readonly shortMonthsInDates: readonly string[];
	readonly days: readonly string[];
	readonly shortDays: readonly string[];
}

/**
 * How one language writes times. One module per language, so that a page loads only the one it shows.
 * Where a text goes into a phrase of an inflected language, it comes in the genitive unless the field says otherwise.
 */
export interface TimeWords {
	readonly locale: Locale;
	readonly names: TimeNames;
	readonly seasons: FourSeasons;
	readonly seasonsGenitive: FourSeasons;
	/** “of 2023”, for a year alone. */
	readonly yearGenitive: (year: string) => string;
	/** `202X`; the year is the first of the ten. */
	readonly decade: (year: number) => string;
	/** A day with its name in front, nominative. */
	readonly withDay: (day: string, date: string) => string;
	readonly circa: (date: string, short: boolean) => string;
	/** The source doubts it; nominative. */
	readonly possibly: (date: string, short: boolean) => string;
	/** Up to and including a date: `../2023-12-30`. */
	readonly until: (date: string) => string;
	/** Earlier than a date: `[..2023-12-29]` is before 30 December. */
	readonly before: (date: string) => string;
	/** From a date on: `2023-12-30/..`. */
	readonly from: (date: string) => string;
	/** `[2023-12-30..]`; nominative. */
	readonly orLater: (date: string) => string;
	/** Some time from one date to another, both included. */
	readonly between: (first: string, last: string) => string;
	/** “or”, between the last two candidates of several. */
	readonly or: string;
	/** One whole year or several: `2023-01-01/2023-12-31`, `2022/2023`. */
	readonly throughout: (years: string, several: boolean) => string;
	readonly exactness: ExactnessWords;
}

/** How exact a time is, as short notes without a full stop. */
export interface ExactnessWords {
	readonly second: string;
	readonly minute: string;
	readonly day: string;
	readonly month: string;
	readonly season: string;
	readonly year: string;
	readonly decade: string;
	readonly century: string;
	readonly range: string;
	readonly noStart: string;
	readonly noEnd: string;
	readonly twoDays: string;
	readonly severalDates: string;
	readonly latestOnly: string;
	readonly earliestOnly: string;
	/** Added for `~`. */
	readonly approximate: string;
	/** Added for `?`. */
	readonly uncertain: string;
}
