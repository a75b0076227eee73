import { bisectRight } from 'd3';
import type { Font, Measure } from '../scene.ts';

/** A stretch of a paragraph in one font. */
export interface Run {
	readonly text: string;
	readonly font: Font;
}

/** The part of a run that stands on one line, without spaces before it. */
export interface PlacedRun {
	readonly text: string;
	readonly font: Font;
	/** Pixels from the start of the line. */
	readonly x: number;
	/** Index of the run that it is a part of. */
	readonly run: number;
	/** Code units of that run before it. */
	readonly start: number;
}

/** One line of a paragraph. */
export interface WrappedLine {
	readonly runs: readonly PlacedRun[];
	/** Pixels, without the spaces that the line ends with. */
	readonly width: number;
}

/** The joined text of several runs, and the measuring of its parts; offsets count its code units. */
export interface Paragraph {
	readonly text: string;
	/** Width in pixels. */
	readonly widthOf: (start: number, end: number) => number;
	/** The end of a part without its spaces at the end; `start` if it is all spaces. */
	readonly visibleEnd: (start: number, end: number) => number;
	/** Whether anything but spaces follows. */
	readonly hasMore: (from: number) => boolean;
	/** Places a part, and a suffix in the font that the part ends in, on a line of their own. */
	readonly layOut: (start: number, end: number, suffix?: string) => WrappedLine;
}

// The spaces that lines do not begin or end with; no-break spaces are not among them.
const BLANK = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]/;

/** Joins runs for breaking them into lines. */
export const createParagraph = (runs: readonly Run[], measure: Measure): Paragraph => {
	const starts: number[] = [];
	let length = 0;
	for (const run of runs) {
		starts.push(length);
		length += run.text.length;
	}
	const text = runs.map((run) => run.text).join('');

	const isBlank = (at: number): boolean => BLANK.test(text.charAt(at));
	const visibleStart = (start: number, end: number): number => {
		while (start < end && isBlank(start)) start++;
		return start;
	};

	/** The runs that a part touches, with the part's offsets in the joined text. */
	const slices = (start: number, end: number) => {
		const found: { run: number; font: Font; from: number; to: number }[] = [];
		for (let run = Math.max(0, bisectRight(starts, start) - 1); run < runs.length; run++) {
			const { text: words, font } = runs[run] ?? {};
			const offset = starts[run] ?? 0;
			if (words === undefined || font === undefined || offset >= end) break;
			const from = Math.max(start, offset);
			const to = Math.min(end, offset + words.length);
			if (from < to) found.push({ run, font, from, to });
		}
		return found;
	};

	const widthOf: Paragraph['widthOf'] = (start, end) =>
		slices(start, end).reduce(
			(sum, { font, from, to }) => sum + measure(text.slice(from, to), font),
			0
		);

	const visibleEnd: Paragraph['visibleEnd'] = (start, end) => {
		while (end > start && isBlank(end - 1)) end--;
		return end;
	};

	const layOut: Paragraph['layOut'] = (start, end, suffix = '') => {
		const placed: PlacedRun[] = [];
		let x = 0;
		const place = (run: number, font: Font, from: number, words: string): void => {
			placed.push({ text: words, font, x, run, start: from - (starts[run] ?? 0) });
			x += measure(words, font);
		};
		const parts = slices(visibleStart(start, end), end);
		parts.forEach(({ run, font, from, to }, index) => {
			const visible = visibleStart(from, to);
			if (visible > from) x += measure(text.slice(from, visible), font);
			const words = text.slice(visible, to) + (index === parts.length - 1 ? suffix : '');
			if (words) place(run, font, visible, words);
		});
		if (parts.length === 0 && suffix) {
			const run = Math.max(0, bisectRight(starts, start) - 1);
			const font = runs[run]?.font;
			if (font) place(run, font, start, suffix);
		}
		return { runs: placed, width: x };
	};

	return {
		text,
		widthOf,
		visibleEnd,
		hasMore: (from) => visibleStart(from, text.length) < text.length,
		layOut
	};
};
