import { tryParseEdtf } from '../time/parse-edtf.ts';
import { utcDate, utcInstant } from '../time/utc-date.ts';
import type { KnownTable } from './mapping.ts';

const DAY = 86_400_000;

/** How much a date is known to be off; `month` and `year` are those that it lies in. */
type Width = 'as-given' | 'month' | 'year' | { readonly days: number };

/** The codes of ACLED’s `time_precision`: the date is somewhere in the week, or in the month. */
const ACLED: Readonly<Record<string, Width>> = { 1: 'as-given', 2: { days: 6 }, 3: 'month' };
/** The codes of GED’s `date_prec`, for rows whose two dates do not say how wide it is: up to 6 days, a week, 30 days, a year. */
const GED: Readonly<Record<string, Width>> = {
	1: 'as-given',
	2: { days: 5 },
	3: { days: 6 },
	4: { days: 30 },
	5: { days: 365 }
};
const WORDS: Readonly<Record<string, Width | 'about' | 'doubtful' | 'day'>> = {
	'': 'as-given',
	exact: 'as-given',
	second: 'as-given',
	minute: 'as-given',
	hour: 'day',
	day: 'day',
	week: { days: 6 },
	month: 'month',
	year: 'year',
	about: 'about',
	approximate: 'about',
	circa: 'about',
	'~': 'about',
	uncertain: 'doubtful',
	doubtful: 'doubtful',
	'?': 'doubtful'
};

/** What a column of precision may say. */
export const precisionsOf = (table: KnownTable | null): readonly string[] => {
	if (table === 'acled') return Object.keys(ACLED);
	if (table === 'ged') return Object.keys(GED);
	return Object.keys(WORDS).filter((word) => word !== '');
};

const dayAt = (instant: number): string => {
	const { year, month, day } = utcDate(instant);
	const pad = (number: number, length: number) => String(number).padStart(length, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** One day out of those around a day. */
const around = (day: string, days: number): string => {
	const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
	const at = utcInstant(year, month, date);
	return `[${dayAt(at - days * DAY)}..${dayAt(at + days * DAY)}]`;
};

const widen = (edtf: string, width: Width | 'about' | 'doubtful' | 'day'): string => {
	const day = /^\d{4}-\d\d-\d\d/.exec(edtf)?.[0];
	if (width === 'as-given') return edtf;
	if (width === 'about' || width === 'doubtful') {
		return (day ?? edtf) + (width === 'about' ? '~' : '?');
	}
	if (width === 'year') return /^\d{4}/.exec(edtf)?.[0] ?? edtf;
	if (width === 'month') return /^\d{4}-\d\d/.exec(edtf)?.[0] ?? edtf;
	// A month or a year is wider already.
	if (day === undefined) return edtf;
	return width === 'day' ? day : around(day, width.days);
};

const ordered = (edtf: string): string | null => ('span' in tryParseEdtf(edtf) ? edtf : null);

/**
 * A date no more exact than its table says: the date that stands there, its end if there is one, and the code or word
 * of its precision. Where a code may mean several widths the widest is taken. Null where the code is unknown or the dates
 * make no span.
 */
export const withPrecision = (
	date: string,
	end: string,
	precision: string,
	table: KnownTable | null
): string | null => {
	const code = precision.trim().toLowerCase();
	const codes = table === 'acled' ? ACLED : table === 'ged' ? GED : WORDS;
	const width = code === '' ? 'as-given' : Object.hasOwn(codes, code) ? codes[code] : undefined;
	if (width === undefined) return null;
	if (end === '' || end === date) return ordered(widen(date, width));
	// GED’s two dates are the first and the last on which it may have been.
	if (table === 'ged' && width !== 'as-given') return ordered(`[${date}..${end}]`);
	const [from, to] = [widen(date, width), widen(end, width)];
	// What is one day out of several is itself widened at its outer side.
	const outer = (set: string, side: 0 | 1): string =>
		set.replace(/[[\]]/g, '').split('..')[side] ?? set;
	return ordered(`${outer(from, 0)}/${outer(to, 1)}`);
};
