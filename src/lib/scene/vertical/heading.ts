import { FONTS, LEADING } from '../fonts.ts';
import type { SceneContext } from '../context.ts';
import { isContested } from '../crowd-facts.ts';
import { listedEvents } from '../lane-pole.ts';
import type { Pole } from '../poles.ts';
import type { Font, LabelMark, TextRun } from '../scene.ts';
import { fitText } from '../text/fit-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { crowdTitle, eventDate } from '../words.ts';
import type { Sheet } from './sheet.ts';

/** How much of a heading there is room for: all of it, its title on one line, that line alone, or nothing. */
export type HeadLevel = 'full' | 'line' | 'title' | 'none';

const PAD_X = 10;
const PAD_Y = 3;
/** Between two texts on one line, in pixels. */
const WORD_GAP = 10;

interface Part {
	readonly text: string;
	readonly font: Font;
	readonly fill: string;
	readonly width: number;
}

type Line = readonly Part[];

const widthOf = (line: Line): number =>
	line.reduce((sum, { width }) => sum + width, WORD_GAP * (line.length - 1));

/** The lines of a heading; what belongs together stands on one where it fits. */
const linesOf = (
	context: SceneContext,
	{ heading }: Sheet,
	pole: Pole,
	level: HeadLevel
): Line[] => {
	const first = context.index.events[pole.from]?.event;
	if (level === 'none' || !first) return [];
	const { theme, index, frame } = context;
	const { measure, phrases } = frame;
	const room = heading - 2 * PAD_X;
	const part = (text: string, font: Font, fill: string): Part => ({
		text,
		font,
		fill,
		width: measure(text, font)
	});
	const contested = isContested(index, pole);
	const [long, short] = [phrases.accountsDiffer, phrases.accountsDifferShort].map((text) =>
		part(text, FONTS.contested, theme.ink)
	) as [Part, Part];

	const alone = pole.to - pole.from === 1;
	const name = alone ? first.title : crowdTitle(context, pole);
	const oneLine = level === 'full' ? Infinity : 1;
	const beside = level === 'title' && contested && short.width + 80 < room;
	const titleRoom = beside ? room - short.width - WORD_GAP : room;
	const whole = wrapText(name, FONTS.title, titleRoom, measure, { maxLines: oneLine });
	const { lines } =
		whole.truncated && alone && first.short
			? wrapText(first.short, FONTS.title, titleRoom, measure, { maxLines: 1 })
			: whole;
	const titles = lines.map(({ text }): Line => [part(text, FONTS.title, theme.ink)]);
	if (level === 'title') return titles.map((line) => (beside ? [...line, short] : line));

	const written = fitText(eventDate(context, pole, room), FONTS.date, room, measure).text;
	const date = part(written, FONTS.date, theme.muted);
	if (!contested) return [...titles, [date]];
	const joined = [long, short]
		.map((note): Line => [date, note])
		.find((line) => widthOf(line) <= room);
	if (joined) return [...titles, joined];
	const note = long.width <= room ? long : short;
	const fitted = fitText(note.text, note.font, room, measure).text;
	return [...titles, [date], [part(fitted, note.font, note.fill)]];
};

/** Writes headings of one picture, and remembers how they break into lines. */
export interface Headings {
	/** Height in pixels; 0 for none. */
	readonly height: (pole: Pole, level: HeadLevel) => number;
	/** Width in pixels; 0 for none. */
	readonly width: (pole: Pole, level: HeadLevel) => number;
	/** The heading at a top in pixels, across the line: on paper, so that the line does not run through its words. */
	readonly draw: (pole: Pole, level: HeadLevel, top: number) => LabelMark | null;
}

const place = (lines: readonly Line[], lineX: number, top: number): TextRun[] =>
	lines.flatMap((line, i) => {
		let x = lineX - widthOf(line) / 2;
		return line.map(({ text, font, fill, width }): TextRun => {
			const run = { x, y: top + PAD_Y + 13 + i * LEADING.title, text, font, fill };
			x += width + WORD_GAP;
			return run;
		});
	});

/** Headings at the widths of a sheet. */
export const makeHeadings = (context: SceneContext, sheet: Sheet): Headings => {
	const known = new Map<string, Line[]>();
	const lines = (pole: Pole, level: HeadLevel): Line[] => {
		const key = `${pole.id} ${pole.to - pole.from} ${level}`;
		const found = known.get(key) ?? linesOf(context, sheet, pole, level);
		known.set(key, found);
		return found;
	};
	const heightOf = (count: number): number => (count === 0 ? 0 : count * LEADING.title + 2 * PAD_Y);
	const width = (pole: Pole, level: HeadLevel): number =>
		Math.max(0, ...lines(pole, level).map((line) => widthOf(line) + 2 * PAD_X));
	return {
		width,
		height: (pole, level) => heightOf(lines(pole, level).length),
		draw: (pole, level, top) => {
			const written = lines(pole, level);
			if (written.length === 0) return null;
			const wide = width(pole, level);
			return {
				id: pole.id,
				events: listedEvents(pole, context),
				range: [pole.from, pole.to],
				box: { x: sheet.lineX - wide / 2, y: top, width: wide, height: heightOf(written.length) },
				ground: context.theme.background,
				texts: place(written, sheet.lineX, top),
				emphasis: 'normal'
			};
		}
	};
};
