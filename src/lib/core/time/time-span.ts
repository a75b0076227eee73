/** How fine a date is given: the smallest unit that the writer stated. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** Every precision, the coarsest first. */
export const PRECISIONS: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];

/** The one derived value that position, sorting, filter and label all read. Instants are UTC milliseconds since 1970. */
export interface TimeSpan {
	/** The EDTF text that this was parsed from. */
	readonly edtf: string;
	/** First millisecond that the text allows (inclusive). `MIN_INSTANT` when `openStart`. */
	readonly earliest: number;
	/** Last millisecond that the text allows (inclusive). `MAX_INSTANT` when `openEnd`. */
	readonly latest: number;
	/** The coarser of the precisions of the two ends. */
	readonly precision: Precision;
	/** `date`: somewhere inside one unit; `interval`: from … to …; `one-of`: one of several candidates. */
	readonly shape: 'date' | 'interval' | 'one-of';
	/** `~` or `%` on any part: “circa”. */
	readonly approximate: boolean;
	/** `?` or `%` on any part: the source doubts it. */
	readonly uncertain: boolean;
	/** `../2023`: nothing is known about the start. */
	readonly openStart: boolean;
	/** `2023/..`: nothing is known about the end. */
	readonly openEnd: boolean;
}

/** 1 January of year 1, 00:00:00.000 UTC: the first instant a story may use. */
export const MIN_INSTANT = -62_135_596_800_000;
/** 31 December 9999, 23:59:59.999 UTC: the last instant a story may use. */
export const MAX_INSTANT = 253_402_300_799_999;
