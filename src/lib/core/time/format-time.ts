import { dateText, dateTexts, sameUnit, clockText, type DateStyle } from './date-text.ts';
import { readEdtf, type EdtfDate, type EdtfRange } from './read-edtf.ts';
import { MAX_INSTANT, type TimeSpan } from './time-span.ts';
import type { TimeWords } from './time-words.ts';
import { utcDate } from './utc-date.ts';

/** `long`: “30 December 2023”; `short`: “30 Dec”. */
export type SpanStyle = 'long' | 'short';

/** What a label may say beyond its style. */
export interface SpanOptions {
	/** Add the name of the day to a single day; off by default. */
	readonly weekday?: boolean;
	/** Write the year of days and months; on by default in the long style, off in the short one. */
	readonly withYear?: boolean;
}

/** Candidates that a label lists one by one; more are written as “between … and …”. */
const MOST_LISTED = 4;

interface Pen {
	readonly words: TimeWords;
	readonly style: DateStyle;
}

// The names of days have no genitive in the tables, so a phrase does without them.
const genitive = ({ words, style }: Pen): Pen => ({
	words,
	style: { ...style, genitive: true, weekday: false }
});

const qualified = (
	{ words, style }: Pen,
	{ approximate, uncertain }: Pick<EdtfDate, 'approximate' | 'uncertain'>,
	write: (pen: Pen) => string
): string => {
	const pen = { words, style };
	const text = approximate ? words.circa(write(genitive(pen)), style.short) : write(pen);
	return uncertain ? words.possibly(text, style.short) : text;
};

const one = (date: EdtfDate, pen: Pen): string =>
	qualified(pen, date, ({ words, style }) => dateText(date, words, style));

const alike = (dates: readonly EdtfDate[]): boolean =>
	dates.every(
		(date) => date.approximate === dates[0]?.approximate && date.uncertain === dates[0].uncertain
	);

/** Several dates, joined; qualifiers that all of them have are written once, in front. */
const several = (
	dates: readonly EdtfDate[],
	pen: Pen,
	join: (texts: readonly string[]) => string
): string => {
	const first = dates[0];
	if (!first || !alike(dates)) {
		return join(
			dates.map((date) => one(date, { ...pen, style: { ...pen.style, weekday: false } }))
		);
	}
	return qualified(pen, first, ({ words, style }) => join(dateTexts(dates, words, style)));
};

const dashed = (texts: readonly string[]): string => {
	const [first = '', last = ''] = texts;
	return first.includes(' ') ? `${first} – ${last}` : `${first}–${last}`;
};

const isWholeYears = (from: EdtfDate, to: EdtfDate): boolean => {
	const [start, end] = [utcDate(from.earliest), utcDate(to.latest + 1)];
	return (
		start.month + start.day + start.hour + start.minute + start.second === 2 &&
		end.month + end.day + end.hour + end.minute + end.second === 2
	);
};

const wholeYears = (from: EdtfDate, to: EdtfDate, pen: Pen): string => {
	const [first, last] = [utcDate(from.earliest).year, utcDate(to.latest).year];
	const years = first === last ? String(first) : `${first}–${last}`;
	return qualified(pen, from, ({ words, style }) =>
		style.short ? years : words.throughout(years, first !== last)
	);
};

const interval = ({ from, to }: EdtfRange, pen: Pen): string => {
	if (!from) return to ? pen.words.until(one(to, genitive(pen))) : '';
	if (!to) return pen.words.from(one(from, genitive(pen)));
	if (alike([from, to]) && isWholeYears(from, to)) return wholeYears(from, to, pen);
	if (from.earliest === to.earliest && from.latest === to.latest && alike([from, to])) {
		return one(to, pen);
	}
	if (from.precision !== to.precision) {
		return `${one(from, pen)} – ${one(to, pen)}`;
	}
	const hasClock = to.precision === 'minute' || to.precision === 'second';
	if (hasClock && sameUnit(from, to, 'day')) {
		const end = `${clockText(utcDate(to.earliest), to.precision === 'second')} UTC`;
		return `${one(from, pen).replace(/ UTC$/, '')}–${end}`;
	}
	return several([from, to], pen, dashed);
};

/** The date that begins when this one ends, or null past the year 9999 and for times of day. */
const following = (date: EdtfDate): EdtfDate | null => {
	const earliest = date.latest + 1;
	const isPlain = date.season === 0 && date.years === 1;
	const hasClock = date.precision === 'minute' || date.precision === 'second';
	return earliest > MAX_INSTANT || hasClock || !isPlain ? null : { ...date, earliest };
};

/** The candidates of one part of a set, if they are no more than two neighbours; otherwise null. */
const listed = ({ from, to }: EdtfRange): readonly EdtfDate[] | null => {
	if (!from || from.precision !== to?.precision) return null;
	if (from.earliest === to.earliest) return [from];
	const next = following(from);
	if (next?.earliest !== to.earliest) return null;
	return [from, to];
};

const orJoined =
	({ or }: TimeWords) =>
	(texts: readonly string[]): string =>
		texts.length === 1
			? texts.join('')
			: `${texts.slice(0, -1).join(', ')} ${or} ${texts.slice(-1).join('')}`;

const edge = (ranges: readonly EdtfRange[], end: 'from' | 'to'): EdtfDate | null => {
	let found: EdtfDate | null = null;
	for (const range of ranges) {
		const date = range[end];
		if (!date) return null;
		const isFurther =
			!found || (end === 'from' ? date.earliest < found.earliest : date.latest > found.latest);
		if (isFurther) found = date;
	}
	return found;
};

const oneOf = (ranges: readonly EdtfRange[], pen: Pen): string => {
	const [from, to] = [edge(ranges, 'from'), edge(ranges, 'to')];
	const { words } = pen;
	if (!from && !to) return '';
	if (!from && to) {
		const next = following(to);
		return next ? words.before(one(next, genitive(pen))) : words.until(one(to, genitive(pen)));
	}
	if (from && !to) return words.orLater(one(from, pen));
	const lists = ranges.map(listed);
	const all = lists
		.flatMap((list) => list ?? [])
		.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
		.filter((date, i, sorted) => {
			const other = sorted[i - 1];
			return date.earliest !== other?.earliest || date.latest !== other.latest;
		});
	if (lists.includes(null) || all.length > MOST_LISTED) {
		const ends = [from, to].filter((date) => date !== null);
		return several(ends, genitive(pen), ([a = '', b = '']) => words.between(a, b));
	}
	return several(all, pen, orJoined(words));
};

/**
 * A time in words, never more exact than its EDTF text; times of day are given in UTC.
 * `../2023-12-30` includes its last day (“until 30 December 2023”), while `[..2023-12-29]` is “before 30 December 2023”.
 */
export const formatSpan = (
	span: TimeSpan,
	words: TimeWords,
	style: SpanStyle = 'long',
	{ weekday = false, withYear = style === 'long' }: SpanOptions = {}
): string => {
	const { shape, ranges } = readEdtf(span.edtf);
	const first = ranges[0];
	const pen: Pen = {
		words,
		style: {
			short: style === 'short',
			withYear,
			weekday: weekday && shape === 'date',
			genitive: false
		}
	};
	if (shape === 'one-of') return oneOf(ranges, pen);
	if (shape === 'interval') return first ? interval(first, pen) : '';
	return first?.to ? one(first.to, pen) : '';
};
