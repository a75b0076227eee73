import type { Font, Measure, TextRun } from '../scene.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Where a block of text goes, and how it is written. Pixels of the layout. */
export interface TextBlock {
	readonly x: number;
	/** Top of its first line. */
	readonly top: number;
	readonly width: number;
	readonly font: Font;
	/** Distance of its baselines. */
	readonly leading: number;
	readonly fill: string;
	/** Text beyond is cut by “…”. */
	readonly maxLines?: number;
}

/** Lines of a block and the bottom of the last one. */
export interface PlacedText {
	readonly texts: readonly TextRun[];
	readonly bottom: number;
}

/** Wraps a text into a block; nothing for an empty text. */
export const placeText = (text: string, block: TextBlock, measure: Measure): PlacedText => {
	const { x, top, width, font, leading, fill, maxLines } = block;
	if (text === '' || maxLines === 0) return { texts: [], bottom: top };
	const { lines } = wrapText(
		text,
		font,
		width,
		measure,
		maxLines === undefined ? {} : { maxLines }
	);
	// The baseline lies so deep that ascenders and the leading above them balance.
	const rise = leading / 2 + font.size * 0.35;
	return {
		texts: lines.map((line, i) => ({
			x,
			y: top + rise + i * leading,
			text: line.text,
			font,
			fill
		})),
		bottom: top + lines.length * leading
	};
};
