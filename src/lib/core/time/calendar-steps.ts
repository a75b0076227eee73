import { utcInstant } from './utc-date.ts';

/** A way to divide time into steps: its floor, and where steps begin. Instants are UTC milliseconds. */
export interface CalendarStep {
	/** About how long a step is, in milliseconds. */
	readonly length: number;
	/** The instant at which the step begins that another instant lies in. */
	readonly floor: (instant: number) => number;
	/** Instants in `[from, to]` at which a step begins; fractions of a millisecond do not count. */
	readonly between: (from: number, to: number) => readonly number[];
}

const DAY = 86_400_000;
const MONTH = 30.4375 * DAY;

/** Steps counted from 1970: `place` numbers the step that an instant lies in, `start` is its inverse. */
const steps = (
	length: number,
	place: (instant: number) => number,
	start: (place: number) => number
): CalendarStep => ({
	length,
	floor: (instant) => start(place(instant)),
	between: (from, to) => {
		const first = place(from);
		const places = Array.from({ length: Math.max(0, place(to) - first + 1) }, (_, i) => first + i);
		return places.map(start).filter((instant) => instant >= Math.floor(from));
	}
});

/** Steps of equal length, which must divide a day or be whole days; they begin at midnight. */
export const evenStep = (length: number): CalendarStep =>
	steps(
		length,
		(instant) => Math.floor(instant / length),
		(place) => place * length
	);

const monthOf = (instant: number): number => {
	const date = new Date(instant);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Steps of some months, which must divide a year or be whole years; they begin in January. */
export const monthStep = (months: number): CalendarStep =>
	steps(
		months * MONTH,
		(instant) => Math.floor(monthOf(instant) / months),
		(place) => utcInstant(0, place * months + 1)
	);
