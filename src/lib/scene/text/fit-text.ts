import type { Font, Measure } from '../scene.ts';
import { wrapText, type TextLine } from './wrap-text.ts';

/** A text on one line. */
export interface FittedText extends TextLine {
	/** Whether text was left out. */
	readonly truncated: boolean;
}

/** Puts a text on one line of at most `maxWidth` pixels, with “…” at its end if it has no room; line ends become spaces. */
export const fitText = (
	text: string,
	font: Font,
	maxWidth: number,
	measure: Measure
): FittedText => {
	const oneLine = text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
	const { lines, truncated } = wrapText(oneLine, font, maxWidth, measure, { maxLines: 1 });
	return { ...(lines[0] ?? { text: '', width: 0 }), truncated };
};
