import { tryParseEdtf } from '../time/parse-edtf.ts';

/** A date as a table gives it, in EDTF. */
export interface TableDate {
	readonly edtf: string;
	/** Whether a clock time was left out, as its zone is not known. */
	readonly hasLostTime: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK =
	/^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d)(?<second>:\d\d)?(?:[.,]\d+)?\s*(?<zone>Z|UTC|[+-]\d\d(?::?\d\d)?)?$/u;
const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[/.]|)(?<month>\d\d)\k<mark>(?<day>\d\d)$/u;
/** Dots are written by those who put the day first; a slash may be read both ways, and is not. */
const DAY_FIRST = /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/u;
const DAY_MONTH = /^(?<day>\d\d?) (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})$/u;
const MONTH_DAY = /^(?<month>[A-Za-z]{3,9})\.? (?<day>\d\d?),? (?<year>\d{4})$/u;

const two = (number: string): string => number.padStart(2, '0');

/** A time zone as EDTF has it: `Z` or an offset; null for a name, whose offset changes with the seasons. */
export const readZone = (text: string): string | null => {
	const found = /^(?:UTC|GMT)?\s*(?<sign>[+-])(?<hour>\d\d?)(?::?(?<minute>\d\d))?$/iu.exec(text);
	if (/^(?:z|utc|gmt)$/iu.test(text)) return 'Z';
	if (!found?.groups) return null;
	const { sign = '+', hour = '', minute = '00' } = found.groups;
	return `${sign}${two(hour)}:${minute}`;
};

const monthOf = (name: string): string | null => {
	if (/^\d+$/.test(name)) return two(name);
	const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
	return month < 0 ? null : two(String(month + 1));
};

const valid = (edtf: string, hasLostTime = false): TableDate | null =>
	'span' in tryParseEdtf(edtf) ? { edtf, hasLostTime } : null;

const readClock = (text: string, zoneCell: string): TableDate | null => {
	const found = CLOCK.exec(text)?.groups;
	if (!found) return null;
	const { date = '', time = '', second = '' } = found;
	// Programs write a day without a time like this; whoever means midnight is understood less exactly, not wrongly.
	if (time === '00:00' && (second === '' || second === ':00')) return valid(date);
	const zone = readZone(found.zone ?? zoneCell);
	if (zone === null) return valid(date, true);
	return valid(`${date}T${time}${second === ':00' ? '' : second}${zone}`);
};

/**
 * A date in one of the forms in which tables have it: EDTF; ISO 8601 with a space or a T; `31 December 2023`;
 * `December 31, 2023`; `31.12.2023`; `2023/12/31`; `20231231`. Null for all others, and for days that do not exist.
 * @param zone time zone of clock times that have none of their own; may be empty
 */
export const readDate = (text: string, zone = ''): TableDate | null => {
	const clock = readClock(text, zone);
	if (clock) return clock;
	const asItIs = valid(text);
	if (asItIs) return asItIs;
	const forms = [YEAR_FIRST, DAY_FIRST, DAY_MONTH, MONTH_DAY];
	const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
	const { year = '', month: name = '', day = '' } = found ?? {};
	const month = monthOf(name);
	return month === null ? null : valid(`${year}-${month}-${two(day)}`);
};
