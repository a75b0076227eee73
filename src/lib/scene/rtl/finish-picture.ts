import type { Story } from '../../core/story/story.ts';
import type { LegendMark, Picture } from '../picture/picture.ts';
import type { Measure, TextRun } from '../scene.ts';
import { directRun } from './direct-text.ts';
import { isRtlLanguage, isRtlText } from './direction.ts';
import { mirrorsOf } from './mirror-marks.ts';

/** What stands around the scene of a picture. */
type Surround = Pick<Picture, 'header' | 'legend' | 'footer' | 'links'>;

const ISOLATE = /[\u2066-\u2069]/g;

/** Closes at the end of each line the isolates that are open there, and opens them again on the next (UAX 9, 2.4.2). */
const splitIsolates = (lines: readonly string[]): readonly string[] => {
	const open: string[] = [];
	return lines.map((line) => {
		const before = open.join('');
		for (const [sign] of line.matchAll(ISOLATE)) {
			if (sign === '\u2069') open.pop();
			else open.push(sign);
		}
		return before + line + '\u2069'.repeat(open.length);
	});
};

/**
 * The last step for header, key and footer of a picture with words from right to left, `width` units of the layout wide:
 * mirrors them where the story’s language is such a one, and places their words.
 */
export const finishSurround = <Given extends Surround>(
	picture: Given,
	{ lang, title, standfirst }: Pick<Story, 'lang' | 'title' | 'standfirst'>,
	width: number,
	measure: Measure
): Given => {
	const { box, path, stripe, run } = mirrorsOf(width);
	const rtl = isRtlLanguage(lang);
	const placed = (text: TextRun): TextRun => (rtl ? run(text) : text);
	const mark = (entry: LegendMark): LegendMark => ({
		texts: entry.texts.map(placed),
		bars: rtl ? entry.bars.map(stripe) : entry.bars,
		frames: rtl ? entry.frames.map(box) : entry.frames,
		strokes: rtl
			? entry.strokes.map((stroke) => ({ ...stroke, path: path(stroke.path) }))
			: entry.strokes
	});
	const footer = splitIsolates(picture.footer.map(({ text }) => text));
	return {
		...picture,
		header: picture.header.map((text) => {
			const whole = text.font.family === 'serif' ? title : standfirst;
			return directRun(placed(text), isRtlText(whole, rtl), measure);
		}),
		legend: picture.legend.map(mark),
		footer: picture.footer.map((text, i) => {
			const line = { ...placed(text), text: footer[i] ?? '' };
			return { ...directRun(line, false, measure), text: text.text };
		}),
		links: rtl ? picture.links.map((link) => ({ ...link, box: box(link.box) })) : picture.links
	};
};
