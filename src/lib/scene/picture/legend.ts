import { FONTS } from '../fonts.ts';
import { format } from '../path.ts';
import type { Font, Measure, Scene, TextRun } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { LegendMark } from './picture.ts';
import type { LegendWords } from './words/picture-words.ts';

/** Height of a row of the key, in pixels of the layout. */
const LEGEND_ROW = 21;
const ENTRY_GAP = 22;
const LEAST_GAP = 13;
const SIGN_GAP = 7;
const FONT: Font = { family: 'sans', weight: 400, italic: false, size: 12 };

/** One entry of the key before it has a place: its sign from a corner at 0, 0 of a box `LEGEND_ROW` high. */
interface Entry {
	readonly width: number;
	readonly text: string;
	readonly sign: (x: number, middle: number) => Partial<LegendMark>;
}

const sample = (font: Font, text: string, fill: string, measure: Measure) => ({
	width: measure(text, font),
	sign: (x: number, middle: number) => ({
		texts: [{ x, y: middle + font.size * 0.33, text, font, fill } satisfies TextRun]
	})
});

/** The entries that a scene needs: nothing is explained that is not drawn. */
const entriesOf = (scene: Scene, theme: Theme, words: LegendWords, measure: Measure): Entry[] => {
	const modes = new Set(scene.cards.map(({ mode }) => mode));
	const arc = (stroke: string, dashed: boolean) => ({
		width: 26,
		sign: (x: number, middle: number) => ({
			strokes: [
				{
					path: `M${format(x)},${format(middle + 4)}C${format(x + 7)},${format(middle - 8)} ${format(x + 19)},${format(middle - 8)} ${format(x + 26)},${format(middle + 4)}`,
					stroke,
					width: dashed ? 1.75 : 1.25,
					dashed
				}
			]
		})
	});
	const line = (x: number, middle: number, length: number) => ({
		path: `M${format(x)},${format(middle)}h${format(length)}`,
		stroke: theme.line,
		width: 1.75,
		dashed: false
	});
	const claims = scene.arcs.filter(({ dashed }) => dashed);
	const claimed = claims.every(({ stroke }) => stroke === claims[0]?.stroke);
	const claimStroke = claimed ? (claims[0]?.stroke ?? theme.arc) : theme.arc;
	return [
		modes.has('quote') && {
			text: words.quote,
			...sample({ ...FONTS.quoted, size: 14.5 }, '“Abc”', theme.ink, measure)
		},
		modes.has('report') && {
			text: words.report,
			...sample(FONTS.reported, 'Abc', theme.ink, measure)
		},
		modes.has('silence') && {
			text: words.silence,
			width: 24,
			sign: (x: number, middle: number) => ({
				frames: [
					{
						x: x + 0.5,
						y: middle - 6,
						width: 23,
						height: 12,
						stroke: theme.silenceStroke,
						dashed: true
					}
				]
			})
		},
		scene.spans.length > 0 && {
			text: words.span,
			width: 28,
			sign: (x: number, middle: number) => ({
				bars: [{ box: { x, y: middle - 3, width: 28, height: 6 }, fill: theme.span }]
			})
		},
		scene.breaks.length > 0 && {
			text: words.fold,
			width: 24,
			sign: (x: number, middle: number) => ({
				strokes: [
					line(x, middle, 8),
					line(x + 16, middle, 8),
					{
						...line(x, middle, 0),
						path: `M${format(x + 6)},${format(middle + 6)}L${format(x + 11)},${format(middle - 6)}M${format(x + 13)},${format(middle + 6)}L${format(x + 18)},${format(middle - 6)}`
					}
				]
			})
		},
		claims.length > 0 && { text: words.claim, ...arc(claimStroke, true) },
		scene.arcs.some(({ dashed }) => !dashed) && { text: words.link, ...arc(theme.arc, false) }
	].filter((entry) => entry !== false);
};

/** The key of a scene in rows from `top` down, and its bottom. */
export const drawLegend = (
	scene: Scene,
	theme: Theme,
	words: LegendWords,
	measure: Measure,
	{ x: left, top, width }: { x: number; top: number; width: number }
): { readonly marks: readonly LegendMark[]; readonly bottom: number } => {
	const marks: LegendMark[] = [];
	let x = left;
	let row = 0;
	const entries = entriesOf(scene, theme, words, measure).map((entry) => ({
		...entry,
		size: entry.width + SIGN_GAP + measure(entry.text, FONT)
	}));
	const sizes = entries.reduce((sum, { size }) => sum + size, 0);
	// One row that stands a little closer is better than a last entry alone, and else rows of about the same length.
	const gap = Math.min(ENTRY_GAP, Math.max(LEAST_GAP, (width - sizes) / (entries.length - 1)));
	const whole = sizes + gap * (entries.length - 1);
	const even = (whole / Math.ceil(whole / width)) * 1.04;
	for (const { width: signWidth, text, sign, size } of entries) {
		// What is wider than the whole row would be clipped; the words of the key are too short for that but for the smallest.
		if (size > width) continue;
		const isFull = x + size > left + width || x + size / 2 > left + even;
		if (x > left && isFull) {
			x = left;
			row++;
		}
		const middle = top + row * LEGEND_ROW + LEGEND_ROW / 2;
		const { texts = [], bars = [], frames = [], strokes = [] } = sign(x, middle);
		const label = {
			x: x + signWidth + SIGN_GAP,
			y: middle + 4,
			text,
			font: FONT,
			fill: theme.muted
		};
		marks.push({ texts: [...texts, label], bars, frames, strokes });
		x += size + gap;
	}
	return { marks, bottom: marks.length === 0 ? top : top + (row + 1) * LEGEND_ROW };
};
