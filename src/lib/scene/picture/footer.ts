import { safeUrl } from '../../core/story/safe-url.ts';
import type { Story } from '../../core/story/story.ts';
import type { Font, Measure, TextRun } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { PictureLink } from './picture.ts';
import { placeText } from './text-block.ts';

const FONT: Font = { family: 'sans', weight: 400, italic: false, size: 12 };
/** Distance of baselines in the footer, in pixels of the layout. */
export const FOOTER_LEADING = 17;

/** A footer at its place, with the addresses that its lines lead to. */
export interface Footer {
	readonly texts: readonly TextRun[];
	readonly links: readonly PictureLink[];
	readonly bottom: number;
}

/** The address that a paragraph stands for: the only source’s for the first, the story’s own for the one that writes it. */
const addressOf = (story: Story, paragraph: string, isFirst: boolean): string | null => {
	const own = story.url === undefined ? null : safeUrl(story.url);
	if (own !== null && paragraph.includes(own)) return own;
	const [source, other] = story.sources;
	return isFirst && !other && source?.url !== undefined ? safeUrl(source.url) : null;
};

/**
 * Writes the footer from `top` down. The last paragraph, which tells what the picture leaves out, has all the lines that
 * it needs; those before it share the rest, one each at least.
 * @param maxLines lines in all
 */
export const drawFooter = (
	story: Story,
	paragraphs: readonly string[],
	theme: Theme,
	measure: Measure,
	{ x, top, width }: { x: number; top: number; width: number },
	maxLines: number
): Footer => {
	const place = (text: string, from: number, most: number) =>
		placeText(
			text,
			{
				x,
				top: from,
				width,
				font: FONT,
				leading: FOOTER_LEADING,
				fill: theme.muted,
				maxLines: most
			},
			measure
		);
	const texts: TextRun[] = [];
	const links: PictureLink[] = [];
	let bottom = top;
	let left = maxLines;
	paragraphs.forEach((part, i) => {
		const after = paragraphs.slice(i + 1);
		const kept = after.reduce(
			(sum, other, k) =>
				sum + (k === after.length - 1 ? place(other, 0, maxLines).texts.length : 1),
			0
		);
		const placed = place(part, bottom, Math.max(1, left - kept));
		left -= placed.texts.length;
		const url = addressOf(story, part, i === 0);
		if (url !== null) {
			links.push(
				...placed.texts.map((run) => ({
					box: { x, y: run.y - FONT.size, width: measure(run.text, FONT), height: FOOTER_LEADING },
					url
				}))
			);
		}
		texts.push(...placed.texts);
		bottom = placed.bottom;
	});
	return { texts, links, bottom };
};
