import type { Font, Measure } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { placeText, type PlacedText } from './text-block.ts';

/** How much smaller a title may become before it takes a second line. */
const LEAST_SHRINK = 0.85;

const serif = (size: number): Font => ({ family: 'serif', weight: 600, italic: false, size });
const sans = (size: number): Font => ({ family: 'sans', weight: 400, italic: false, size });

/** What a header writes. */
export interface HeaderText {
	readonly title: string;
	readonly standfirst: string;
}

/** Size of a title that has the whole width, in pixels of the layout. */
const titleSize = (width: number): number => Math.max(19, Math.min(35, 11 + width * 0.02));

/** A title that is a little too long for one line is set a little smaller; a longer one wraps. */
const fitTitle = (title: string, width: number, measure: Measure): Font => {
	const usual = titleSize(width);
	const wanted = measure(title, serif(usual));
	const shrink = width / wanted;
	if (shrink >= 1 || shrink < LEAST_SHRINK) return serif(usual);
	return serif(Math.floor(usual * shrink * 20) / 20);
};

/**
 * Writes title and standfirst from `top` down. In a low picture the standfirst goes, and the title has one line.
 * @param height of the whole picture in pixels of the layout; `Infinity` where it grows with its content
 */
export const drawHeader = (
	{ title, standfirst }: HeaderText,
	theme: Theme,
	measure: Measure,
	{ x, top, width, height }: { x: number; top: number; width: number; height: number }
): PlacedText => {
	const font = fitTitle(title, width, measure);
	const maxLines = height < 300 ? 1 : height < 480 ? 2 : 4;
	const head = placeText(
		title,
		{ x, top, width, font, leading: Math.round(font.size * 1.22), fill: theme.ink, maxLines },
		measure
	);
	if (height < 440) return head;
	const size = width < 480 ? 13.5 : 15;
	const lead = placeText(
		standfirst,
		{
			x,
			top: head.bottom + 5,
			width: Math.min(width, 860),
			font: sans(size),
			leading: Math.round(size * 1.4),
			fill: theme.muted,
			maxLines: height < 620 ? 2 : 4
		},
		measure
	);
	return { texts: [...head.texts, ...lead.texts], bottom: lead.bottom };
};
