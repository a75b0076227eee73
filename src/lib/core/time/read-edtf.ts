import { EdtfError, type EdtfErrorCode } from './edtf-error.ts';
import { MAX_INSTANT, MIN_INSTANT, type Precision } from './time-span.ts';
import { daysInMonth, utcInstant } from './utc-date.ts';

/** One date of an EDTF text. */
export interface EdtfDate {
	/** First millisecond it allows, UTC. */
	readonly earliest: number;
	/** Last millisecond it allows, UTC. */
	readonly latest: number;
	readonly precision: Precision;
	/** 21 spring, 22 summer, 23 autumn, 24 winter; 0 for all other dates. */
	readonly season: number;
	/** Years it leaves open: 1, or 10 for `202X`, or 100 for `20XX`. */
	readonly years: number;
	/** `~` or `%`. */
	readonly approximate: boolean;
	/** `?` or `%`. */
	readonly uncertain: boolean;
}

/** From one date to another; `null` is an open or unknown end. A single date has itself at both ends. */
export interface EdtfRange {
	readonly from: EdtfDate | null;
	readonly to: EdtfDate | null;
}

/** What an EDTF text says, part by part. */
export interface EdtfText {
	readonly shape: 'date' | 'interval' | 'one-of';
	/** The candidates of a one-of set in the order of the text, otherwise one range. */
	readonly ranges: readonly EdtfRange[];
}

const MINUTE = 60_000;

class Scanner {
	readonly text: string;
	at = 0;

	constructor(text: string) {
		this.text = text;
	}

	peek(): string {
		return this.text.charAt(this.at);
	}

	take(token: string): boolean {
		const found = this.text.startsWith(token, this.at);
		if (found) this.at += token.length;
		return found;
	}

	found(): string {
		const rest = this.text.slice(this.at, this.at + 12);
		return rest === '' ? 'the end of the text' : `“${rest}”`;
	}

	fail(code: EdtfErrorCode, expected: string, at = this.at): never {
		this.at = at;
		throw new EdtfError(code, `Expected ${expected}, found ${this.found()}.`, at);
	}

	/** Exactly `count` digits; `X` is kept as it is when `open` allows it. */
	digits(count: number, what: string, code: EdtfErrorCode, open = false): string {
		const start = this.at;
		for (let i = 0; i < count; i++) {
			const char = this.peek();
			if (!((char >= '0' && char <= '9') || (open && char === 'X'))) {
				this.fail(code, `${what} of ${count} digits`, start);
			}
			this.at++;
		}
		const next = this.peek();
		if (next >= '0' && next <= '9') this.fail(code, `${what} of ${count} digits`, start);
		return this.text.slice(start, this.at);
	}

	number(count: number, what: string, code: EdtfErrorCode, least: number, most: number): number {
		const start = this.at;
		const value = Number(this.digits(count, what, code));
		if (value < least || value > most) {
			const pad = (n: number): string => String(n).padStart(count, '0');
			this.fail(code, `${what} from ${pad(least)} to ${pad(most)}`, start);
		}
		return value;
	}
}

type Unit = Omit<EdtfDate, 'approximate' | 'uncertain'>;

const unit = (from: number, end: number, precision: Precision, season = 0, years = 1): Unit => ({
	earliest: Math.max(from, MIN_INSTANT),
	latest: Math.min(end - 1, MAX_INSTANT),
	precision,
	season,
	years
});

const readZone = (scan: Scanner): number => {
	if (scan.take('Z')) return 0;
	const sign = scan.take('+') ? 1 : scan.take('-') ? -1 : 0;
	if (sign === 0) {
		return scan.fail('edtf-zone', '“Z” or an offset such as “+02:00”, since a time needs a zone');
	}
	const hours = scan.number(2, 'hours of an offset', 'edtf-zone', 0, 14);
	const minutes = scan.take(':')
		? scan.number(2, 'minutes of an offset', 'edtf-zone', 0, hours === 14 ? 0 : 59)
		: 0;
	return sign * (hours * 60 + minutes) * MINUTE;
};

const readTime = (scan: Scanner, midnight: number, start: number): Unit => {
	const hour = scan.number(2, 'an hour', 'edtf-time', 0, 23);
	if (!scan.take(':')) scan.fail('edtf-time', '“:” and minutes');
	const minute = scan.number(2, 'a minute', 'edtf-time', 0, 59);
	const seconds = scan.take(':') ? scan.number(2, 'a second', 'edtf-time', 0, 59) : null;
	if (scan.peek() === '.' || scan.peek() === ',') {
		scan.fail('edtf-unsupported', 'whole seconds and then a zone');
	}
	const local = midnight + (hour * 60 + minute) * MINUTE + (seconds ?? 0) * 1000;
	const instant = local - readZone(scan);
	if (instant < MIN_INSTANT || instant > MAX_INSTANT) {
		scan.fail('edtf-year', 'a time that lies in the years 1 to 9999 in UTC', start);
	}
	return unit(
		instant,
		instant + (seconds === null ? MINUTE : 1000),
		seconds === null ? 'minute' : 'second'
	);
};

const readYear = (scan: Scanner): { first: number; years: number } => {
	const start = scan.at;
	if (scan.peek() === '-' || scan.peek() === 'Y') {
		scan.fail('edtf-year', 'a year from 0001 to 9999', start);
	}
	const text = scan.digits(4, 'a year', 'edtf-syntax', true);
	if (text === '0000') scan.fail('edtf-year', 'a year from 0001 to 9999', start);
	const open = text.indexOf('X');
	if (open === -1) return { first: Number(text), years: 1 };
	const years = text.endsWith('XX') && open === 2 ? 100 : open === 3 ? 10 : 0;
	if (years === 0) {
		scan.fail('edtf-unsupported', '“X” for only the last digit or the last two of a year', start);
	}
	return { first: Number(text.replaceAll('X', '0')), years };
};

const readUnit = (scan: Scanner): Unit => {
	const start = scan.at;
	const { first: year, years } = readYear(scan);
	const wholeYears = unit(utcInstant(year), utcInstant(year + years), 'year', 0, years);
	const monthAt = scan.at + 1;
	if (!scan.take('-')) return wholeYears;
	if (years > 1) scan.fail('edtf-unsupported', 'no month after a year with “X”', monthAt - 1);
	if (scan.take('XX')) {
		if (scan.take('-') && !scan.take('XX')) {
			scan.fail('edtf-unsupported', '“XX” for the day, as the month is “XX”');
		}
		return wholeYears;
	}
	const month = Number(scan.digits(2, 'a month', 'edtf-month'));
	if (month < 1 || month > 24 || (month > 12 && month < 21)) {
		scan.fail('edtf-month', 'a month from 01 to 12 or a season from 21 to 24', monthAt);
	}
	if (month > 20) {
		// Level 1 gives seasons no dates: these are the meteorological ones of the northern hemisphere.
		const from = (month - 20) * 3;
		return unit(utcInstant(year, from), utcInstant(year, from + 3), 'month', month);
	}
	if (!scan.take('-') || scan.take('XX')) {
		return unit(utcInstant(year, month), utcInstant(year, month + 1), 'month');
	}
	const what = `a day of ${scan.text.slice(start, scan.at - 1)}`;
	const day = scan.number(2, what, 'edtf-day', 1, daysInMonth(year, month));
	const midnight = utcInstant(year, month, day);
	if (scan.take('T')) return readTime(scan, midnight, start);
	return unit(midnight, utcInstant(year, month, day + 1), 'day');
};

const readDate = (scan: Scanner): EdtfDate => {
	const date = readUnit(scan);
	const qualifier = scan.peek();
	const qualified = qualifier === '~' || qualifier === '?' || qualifier === '%';
	if (qualified) {
		if (date.precision === 'minute' || date.precision === 'second') {
			scan.fail('edtf-unsupported', 'no qualifier after a time of day');
		}
		scan.at++;
		if (scan.peek() === '-') {
			scan.fail('edtf-unsupported', 'a qualifier only at the end of a date (level 1)', scan.at - 1);
		}
	}
	return {
		...date,
		approximate: qualifier === '~' || qualifier === '%',
		uncertain: qualifier === '?' || qualifier === '%'
	};
};

const inOrder = (scan: Scanner, from: EdtfDate, to: EdtfDate, at: number): void => {
	if (to.latest < from.earliest) scan.fail('edtf-order', 'an end that is not before its start', at);
};

const readCandidate = (scan: Scanner): EdtfRange => {
	const from = readDate(scan);
	if (!scan.take('..')) return { from, to: from };
	if (scan.peek() === ']') return { from, to: null };
	const at = scan.at;
	const to = readDate(scan);
	inOrder(scan, from, to, at);
	return { from, to };
};

const readSet = (scan: Scanner): EdtfText => {
	const ranges: EdtfRange[] = [];
	if (scan.take('..')) ranges.push({ from: null, to: readDate(scan) });
	else ranges.push(readCandidate(scan));
	while (scan.take(',')) ranges.push(readCandidate(scan));
	if (!scan.take(']')) scan.fail('edtf-syntax', '“,” or “]” in a one-of set');
	return { shape: 'one-of', ranges };
};

const readInterval = (scan: Scanner, from: EdtfDate | null): EdtfText => {
	const at = scan.at;
	if (scan.take('..') || at === scan.text.length) {
		if (!from) scan.fail('edtf-open', 'a date at one end of an interval at least', at);
		return { shape: 'interval', ranges: [{ from, to: null }] };
	}
	const to = readDate(scan);
	if (from) inOrder(scan, from, to, at);
	return { shape: 'interval', ranges: [{ from, to }] };
};

const readAny = (scan: Scanner): EdtfText => {
	if (scan.take('[')) return readSet(scan);
	if (scan.peek() === '{') {
		scan.fail('edtf-unsupported', 'a one-of set in “[ ]”, as an event has one time');
	}
	if (scan.take('../') || scan.take('/')) return readInterval(scan, null);
	const date = readDate(scan);
	if (scan.take('/')) return readInterval(scan, date);
	return { shape: 'date', ranges: [{ from: date, to: date }] };
};

/**
 * Reads an EDTF text (ISO 8601-2: levels 0 and 1, one-of sets of level 2) from left to right, once.
 * @throws EdtfError
 */
export const readEdtf = (text: string): EdtfText => {
	const scan = new Scanner(text);
	const read = readAny(scan);
	if (scan.at < text.length) scan.fail('edtf-syntax', 'the end of the date');
	return read;
};
