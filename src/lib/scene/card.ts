import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { Statement } from '../core/story/story.ts';
import { voiceOf, type SceneContext } from './context.ts';
import { FONTS, LEADING } from './fonts.ts';
import type { CardLevel, Font, Measure, TextRun } from './scene.ts';
import type { Run } from './text/paragraph.ts';
import { wrapRuns } from './text/wrap-runs.ts';
import { fitText } from './text/fit-text.ts';
import { wrapText } from './text/wrap-text.ts';

/** Width of the edge in the colour of the side, in pixels. */
export const EDGE = 4;
const PAD_LEFT = EDGE + 9;
const PAD_RIGHT = 10;
/** What of a card’s width is not for words, in pixels. */
export const CARD_PADDING = PAD_LEFT + PAD_RIGHT;
const PAD_Y = 7;
const CHIP_HEIGHT = 26;
const MARK_WIDTH = 12;
const WORD_GAP = 7;
/** How much further to the left the words of a card begin whose edge is on the right, in pixels. */
export const MIRROR_SHIFT = PAD_LEFT - PAD_RIGHT;
/** No card is lower, in pixels. */
export const LEAST_HEIGHT = CHIP_HEIGHT;
/** Narrowest card that still holds words, in pixels. */
export const MIN_CARD = 148;
/** Widest chip, in pixels. */
export const MAX_CHIP = 240;
/** Width in which every chip has room, in pixels: one may stand out by the mark before its name. */
export const CHIP_ROOM = MAX_CHIP + MARK_WIDTH;
/** Widest card, in pixels. */
export const MAX_CARD = 360;

/** The inside of a card, from its own top left corner. */
export interface CardContent {
	readonly width: number;
	readonly height: number;
	/** Whether what is left of the words can stand for itself: no silence is cut, and no quote inside a word. */
	readonly readable: boolean;
	readonly texts: readonly TextRun[];
}

/**
 * What may stand beside or under the name, most first: a person's role and the way the words took, or one of both.
 * An institution's name says enough.
 */
const metaOf = (context: SceneContext, statement: Statement): string[] => {
	const { speaker } = voiceOf(context, statement);
	const role = speaker?.kind === 'person' ? speaker.role : undefined;
	const via = (statement.chain ?? []).map((step) => step.name).join(' · ');
	const whole = [role ?? '', via].filter((part) => part !== '').join(' · ');
	return [whole, role ?? '', via].filter((text) => text !== '');
};

/** The words of a statement as runs: ours in the sans, quoted ones in the serif with quotation marks. */
const runsOf = (statement: Statement): { text: string; font: Font }[] => {
	if (statement.mode === 'silence') return [{ text: statement.text, font: FONTS.silence }];
	if (statement.mode === 'report') return [{ text: statement.text, font: FONTS.reported }];
	const runs: { text: string; font: Font }[] = [];
	if (statement.lead) runs.push({ text: `${statement.lead} `, font: FONTS.reported });
	runs.push({ text: `“${statement.text}”`, font: FONTS.quoted });
	if (statement.tail) runs.push({ text: ` ${statement.tail}`, font: FONTS.reported });
	return runs;
};

/** Width in pixels at which a card is well proportioned: about four lines of its words. */
export const idealWidth = (context: SceneContext, statement: Statement): number => {
	const { measure } = context.frame;
	const length = runsOf(statement).reduce((sum, { text, font }) => sum + measure(text, font), 0);
	return Math.min(MAX_CARD, Math.max(168, length / 3.2 + PAD_LEFT + PAD_RIGHT + 16));
};

const narrowestOf = remembered((measure: Measure) =>
	remembered((index: StoryIndex): number => {
		const most = MAX_CHIP - CARD_PADDING;
		// A card may be narrower than a chip of long names.
		let least = MIN_CARD - CARD_PADDING;
		for (const { name, short } of index.speaker.values()) {
			const width = measure(short ?? name, FONTS.speaker);
			// Of a name that is cut, no more is known than that something is left of it.
			least = Math.min(least, width > most ? 0 : width);
		}
		return CARD_PADDING + Math.floor(least);
	})
);

/** No chip of the story is narrower, in pixels. */
export const narrowestChip = ({ index, frame }: SceneContext): number =>
	narrowestOf(frame.measure)(index);

const speakerRuns = (
	context: SceneContext,
	statement: Statement,
	room: number,
	level: CardLevel
): TextRun[] => {
	const { measure } = context.frame;
	const { speaker, paint } = voiceOf(context, statement);
	const full = speaker?.name ?? statement.speaker;
	const fits = level !== 'chip' && measure(full, FONTS.speaker) <= room;
	const shownName = fitText(
		fits ? full : (speaker?.short ?? full),
		FONTS.speaker,
		room,
		measure
	).text;
	const y = PAD_Y + 12;
	const run = (text: string, x: number, line: number, font: Font, fill: string): TextRun => ({
		x: PAD_LEFT + x,
		y: y + line * LEADING.speaker,
		text,
		font,
		fill
	});
	const runs = [run(shownName, 0, 0, FONTS.speaker, paint.ink)];
	const meta = metaOf(context, statement);
	const [whole] = meta;
	if (level === 'chip' || whole === undefined) return runs;

	const after = measure(shownName, FONTS.speaker) + 6;
	const { muted } = context.theme;
	const fitsIn = (text: string, width: number): boolean => measure(text, FONTS.meta) <= width;
	if (fitsIn(whole, room - after)) {
		runs.push(run(whole, after, 0, FONTS.meta, muted));
	} else if (level === 'full') {
		const own = meta.find((text) => fitsIn(text, room));
		const { lines } = wrapText(own ?? meta[1] ?? whole, FONTS.meta, room, measure, { maxLines: 2 });
		lines.forEach(({ text }, i) => runs.push(run(text, 0, i + 1, FONTS.meta, muted)));
	}
	return runs;
};

const bodyFill = (context: SceneContext, statement: Statement, font: Font): string =>
	statement.mode === 'silence' || (statement.mode === 'quote' && font.family === 'sans')
		? context.theme.muted
		: context.theme.ink;

/** The beginning of the quoted words alone, cut by “…” inside its quotation marks. */
const shortQuote = (context: SceneContext, statement: Statement, room: number): Run => {
	const { measure } = context.frame;
	const font = FONTS.quoted;
	const { text } = fitText(statement.text, font, room - measure('“”', font) - 2, measure);
	return { text: `“${text}”`, font };
};

const bodyRuns = (
	context: SceneContext,
	statement: Statement,
	room: number,
	top: number,
	maxLines: number | undefined
): { texts: TextRun[]; bottom: number } => {
	const { measure } = context.frame;
	const short = maxLines === 1 && statement.mode === 'quote';
	const runs = short ? [shortQuote(context, statement, room)] : runsOf(statement);
	const { lines } = wrapRuns(runs, room, measure, maxLines === undefined ? {} : { maxLines });
	const texts: TextRun[] = [];
	let bottom = top;
	for (const line of lines) {
		const serif = line.runs.some(({ font }) => font.family === 'serif');
		bottom += serif ? LEADING.quoted : LEADING.reported;
		for (const { text, font, x } of line.runs) {
			texts.push({
				x: PAD_LEFT + x,
				y: bottom - (serif ? 6 : 5),
				text,
				font,
				fill: bodyFill(context, statement, font),
				...(statement.lang && font.family === 'serif' ? { lang: statement.lang } : {})
			});
		}
	}
	return { texts, bottom };
};

const plain = (text: string): string => text.replace(/[“”…,;:.]/g, '');

/** Whether a line that is cut says enough: two whole words at least, and a silence all of it. */
const isReadable = (statement: Statement, texts: readonly TextRun[]): boolean => {
	const line = texts.map(({ text }) => text).join(' ');
	if (!line.includes('…')) return true;
	const words = plain(line).trim().split(/\s+/);
	const own = new Set(plain(statement.text).split(/\s+/));
	return statement.mode !== 'silence' && words.length > 1 && own.has(words.at(-1) ?? '');
};

/**
 * Lays out one statement at a level and width. A full card holds every word, a short one says by “…” where it cuts.
 * @param maxHeight of a full card, in pixels; more words than it holds are cut by “…” too
 */
export const layOutCard = (
	context: SceneContext,
	statement: Statement,
	level: CardLevel,
	width: number,
	maxHeight = Infinity
): CardContent => {
	const room = width - PAD_LEFT - PAD_RIGHT;
	const head = speakerRuns(context, statement, room, level);
	if (level === 'chip') return layOutChip(context, statement, head, width);
	const lastHead = head.at(-1)?.y ?? PAD_Y;
	const top = lastHead + 6;
	const inside = maxHeight - top - PAD_Y;
	const maxLines = level === 'short' ? 1 : Math.max(2, Math.floor(inside / LEADING.quoted));
	const limit = Number.isFinite(maxLines) ? maxLines : undefined;
	const { texts, bottom } = bodyRuns(context, statement, room, top, limit);
	return {
		width,
		height: bottom + PAD_Y,
		readable: level === 'full' || isReadable(statement, texts),
		texts: [...head, ...texts]
	};
};

/**
 * A chip: the speaker, behind an opening quotation mark where words are quoted; with all the words where they are so few
 * that they fit too.
 */
const layOutChip = (
	context: SceneContext,
	statement: Statement,
	head: readonly TextRun[],
	most: number
): CardContent => {
	const { measure } = context.frame;
	const name = head[0];
	if (!name) return { width: PAD_LEFT + PAD_RIGHT, height: CHIP_HEIGHT, readable: true, texts: [] };
	const y = name.y - 2;
	const end = PAD_LEFT + measure(name.text, name.font);
	const runs = runsOf(statement).filter(
		({ font }) => statement.mode !== 'quote' || font.family === 'serif'
	);
	const words = runs.reduce((sum, { text, font }) => sum + measure(text, font), 0);
	if (end + WORD_GAP + words + PAD_RIGHT <= most) {
		let x = end + WORD_GAP;
		const texts = runs.map(({ text, font }): TextRun => {
			const run = { x, y, text, font, fill: bodyFill(context, statement, font) };
			x += measure(text, font);
			return run;
		});
		return {
			width: x + PAD_RIGHT,
			height: CHIP_HEIGHT,
			readable: true,
			texts: [{ ...name, y }, ...texts]
		};
	}
	const mark = statement.mode === 'quote' ? MARK_WIDTH : 0;
	const texts: TextRun[] = [{ ...name, x: name.x + mark, y }];
	if (mark > 0) texts.unshift({ ...name, text: '“', font: FONTS.mark, y: name.y + 4 });
	return { width: end + mark + PAD_RIGHT, height: CHIP_HEIGHT, readable: true, texts };
};
