import { MAX_INSTANT, MIN_INSTANT } from '../time/time-span.ts';

/** A minute in UTC milliseconds. */
export const MINUTE = 60_000;

const PATTERN = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}Z)?$/;

/** An instant as a minute in UTC: “2023-12-29T06:00Z”. Instants outside of years 1–9999 are brought inside. */
export const formatUtcMinute = (instant: number): string => {
	const inside = Math.min(MAX_INSTANT, Math.max(MIN_INSTANT, instant));
	return `${new Date(inside).toISOString().slice(0, 16)}Z`;
};

/** Reads “2023-12-29T06:00Z” or “2023-12-29”, UTC ms; `null` for anything else and for days that do not exist. */
export const parseUtcMinute = (text: string): number | null => {
	if (!PATTERN.test(text)) return null;
	const minute = text.length === 10 ? `${text}T00:00Z` : text;
	const instant = Date.parse(minute);
	// Date.parse takes 30 February for 1 March.
	const exists = !Number.isNaN(instant) && formatUtcMinute(instant) === minute;
	return exists && instant >= MIN_INSTANT ? instant : null;
};
