import { PRECISIONS } from '../../../core/time/time-span.ts';

const DAY = 86_400_000;
const DAY_PRECISION = PRECISIONS.indexOf('day');
const MINUTE_PRECISION = PRECISIONS.indexOf('minute');
const SECOND_PRECISION = PRECISIONS.indexOf('second');
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const ZERO = 0x30;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const COLON = 0x3a;
const isDigit = (byte: number): boolean => byte >= ZERO && byte <= 0x39;

/** The number of two digits; NaN if they are none. */
const two = (bytes: Uint8Array, at: number): number => {
	const [a, b] = [(bytes[at] ?? 0) - ZERO, (bytes[at + 1] ?? 0) - ZERO];
	return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : NaN;
};

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar. */
const daysTo = (year: number, month: number, day: number): number => {
	// Years begin in March, so that a leap day is the last one.
	const from = month > 2 ? year : year - 1;
	const era = Math.floor(from / 400);
	const inEra = from - era * 400;
	const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const leaps = Math.floor(inEra / 4) - Math.floor(inEra / 100);
	return era * 146_097 + inEra * 365 + leaps + inYear - 719_468;
};

const daysIn = (year: number, month: number): number => {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
};

/**
 * Reads what most tables have as dates, `2023-12-30` and `2023-12-30T14:05:09.5Z` (a space for the T, a whole offset for
 * the Z or nothing, no seconds or fractions), from bytes. Takes them for what `readDate` takes them for, and leaves all
 * else to it. Holds one result, so that a million dates make no objects.
 */
export class FastDate {
	/** First and last instant, UTC ms. */
	earliest = 0;
	latest = 0;
	/** Place in `PRECISIONS`. */
	precision = 0;
	/** Whether a clock time was left out, as it has no zone. */
	hasLostTime = false;

	/** Whether it could be read. */
	read(bytes: Uint8Array, from: number, to: number): boolean {
		if (to - from < 10) return false;
		const year = two(bytes, from) * 100 + two(bytes, from + 2);
		const month = two(bytes, from + 5);
		const day = two(bytes, from + 8);
		if (bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN) return false;
		// What is no number is within no bounds; the first and the last year may be left by an offset.
		if (!(
			year > 1 &&
			year < 9999 &&
			month >= 1 &&
			month <= 12 &&
			day >= 1 &&
			day <= daysIn(year, month)
		)) {
			return false;
		}
		const start = daysTo(year, month, day) * DAY;
		this.#set(start, DAY, DAY_PRECISION);
		return to - from === 10 || this.#readClock(start, bytes, from + 10, to);
	}

	#set(start: number, length: number, precision: number): void {
		this.earliest = start;
		this.latest = start + length - 1;
		this.precision = precision;
		this.hasLostTime = false;
	}

	#readClock(start: number, bytes: Uint8Array, from: number, to: number): boolean {
		if (bytes[from] !== 0x54 && bytes[from] !== 0x20) return false;
		const hour = two(bytes, from + 1);
		const minute = two(bytes, from + 4);
		if (to - from < 6 || bytes[from + 3] !== COLON || !(hour < 24 && minute < 60)) return false;
		let at = from + 6;
		let second = 0;
		if (at < to && bytes[at] === COLON) {
			second = two(bytes, at + 1);
			at += 3;
			if (at > to || !(second < 60)) return false;
		}
		if (at < to && (bytes[at] === 0x2e || bytes[at] === 0x2c)) {
			const first = ++at;
			while (at < to && isDigit(bytes[at] ?? 0)) at++;
			if (at === first) return false;
		}
		const offset = this.#offset(bytes, at, to);
		if (offset === null) return false;
		// As in `readDate`: programs write a day without a time like this.
		if (hour === 0 && minute === 0 && second === 0) return true;
		if (Number.isNaN(offset)) {
			this.hasLostTime = true;
			return true;
		}
		const instant = start + (hour * 60 + minute - offset) * 60_000 + second * 1000;
		if (second === 0) this.#set(instant, 60_000, MINUTE_PRECISION);
		else this.#set(instant, 1000, SECOND_PRECISION);
		return true;
	}

	/** Minutes before UTC of what stands behind a clock time: NaN for nothing, null for what has to be looked at closer. */
	#offset(bytes: Uint8Array, at: number, to: number): number | null {
		if (at === to) return NaN;
		const first = bytes[at];
		if (first === 0x5a) return at + 1 === to ? 0 : null;
		if ((first !== PLUS && first !== HYPHEN) || at + 6 !== to) return null;
		const hours = two(bytes, at + 1);
		const minutes = two(bytes, at + 4);
		if (bytes[at + 3] !== COLON || !(hours <= 12 && minutes < 60)) return null;
		return (first === PLUS ? 1 : -1) * (hours * 60 + minutes);
	}
}
