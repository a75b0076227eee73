import type { Font, Measure } from '../scene.ts';
import { wrapRuns, type WrapOptions } from './wrap-runs.ts';

/** One line of a text in one font. */
export interface TextLine {
	readonly text: string;
	/** Pixels. */
	readonly width: number;
}

/** A text in lines. */
export interface WrappedText {
	readonly lines: readonly TextLine[];
	/** Whether text was left out. */
	readonly truncated: boolean;
}

/** Breaks a text into lines as `wrapRuns` does; an empty text is one empty line. */
export const wrapText = (
	text: string,
	font: Font,
	maxWidth: number,
	measure: Measure,
	options: WrapOptions = {}
): WrappedText => {
	const { lines, truncated } = wrapRuns([{ text, font }], maxWidth, measure, options);
	return {
		lines: lines.map(({ runs, width }) => ({ text: runs[0]?.text ?? '', width })),
		truncated
	};
};
