import { statementTable } from '../core/story/statement-table.ts';
import { isContested } from './crowd-facts.ts';
import { listedEvents } from './lane-pole.ts';
import type { Pole } from './poles.ts';
import { isSelected, type SceneContext } from './context.ts';
import { FONTS, LEADING } from './fonts.ts';
import type { Box, LabelMark, TextRun } from './scene.ts';
import { fitText } from './text/fit-text.ts';
import { wrapText } from './text/wrap-text.ts';
import { crowdTitle, eventDate } from './words.ts';

/** Distance of a label from its pole, in pixels. */
export const LABEL_SHIFT = 11;
const GAP = 12;
/** A label narrower than this says too little; that of the selected event may be this narrow. Pixels. */
const MIN_WIDTH = 76;
const MIN_SELECTED = 56;
const MAX_WIDTH = 216;

/** A pole that gets a label, with the room it has. */
export interface LabelRoom {
	readonly pole: Pole;
	readonly width: number;
}

const rank = (context: SceneContext, pole: Pole): number => {
	const { starts } = statementTable(context.index);
	const statements = (starts[pole.to] ?? 0) - (starts[pole.from] ?? 0);
	return (isSelected(context, pole) ? 1e6 : 0) + statements;
};

/**
 * Chooses which poles have their title written, most important first, so that every title has room up to the next one
 * and up to whatever else reaches down through the band.
 * @param obstacles ascending positions that no label may cross, in pixels
 */
export const chooseLabels = (
	context: SceneContext,
	poles: readonly Pole[],
	obstacles: readonly number[],
	right: number
): LabelRoom[] => {
	const limit = (x: number): number => {
		const next = obstacles.find((other) => other > x + 0.5);
		return next === undefined ? right : Math.min(right, next - GAP);
	};
	const chosen: Pole[] = [];
	const ranked = poles
		.map((pole) => ({ pole, rank: rank(context, pole) }))
		.sort((a, b) => b.rank - a.rank || a.pole.x - b.pole.x);
	for (const { pole } of ranked) {
		const least = isSelected(context, pole) ? MIN_SELECTED : MIN_WIDTH;
		if (limit(pole.x) - pole.x - LABEL_SHIFT < least) continue;
		const clear = chosen.every((other) => Math.abs(other.x - pole.x) >= least + LABEL_SHIFT + GAP);
		if (clear) chosen.push(pole);
	}
	chosen.sort((a, b) => a.x - b.x);
	return chosen.map((pole, i) => {
		const next = chosen[i + 1];
		const end = Math.min(limit(pole.x), next ? next.x - GAP : right);
		return { pole, width: end - pole.x - LABEL_SHIFT };
	});
};

/** Writes title and date; the title takes its short form, then “…”, where it needs more than `maxLines`. */
export const drawLabel = (
	context: SceneContext,
	{ pole, width: room }: LabelRoom,
	top: number,
	maxLines: number
): LabelMark => {
	const width = Math.min(MAX_WIDTH, room);
	const { measure } = context.frame;
	const { theme } = context;
	const first = context.index.events[pole.from]?.event;
	const alone = pole.to - pole.from === 1 && first;
	const long = alone ? first.title : crowdTitle(context, pole);
	const whole = wrapText(long, FONTS.title, width, measure, { maxLines });
	const { lines } =
		whole.truncated && alone && first.short
			? wrapText(first.short, FONTS.title, width, measure, { maxLines })
			: whole;

	const x = pole.x + LABEL_SHIFT;
	const texts: TextRun[] = lines.map(({ text }, i) => ({
		x,
		y: top + 12 + i * LEADING.title,
		text,
		font: FONTS.title,
		fill: theme.ink
	}));
	texts.push({
		x,
		y: top + 12 + lines.length * LEADING.title,
		text: fitText(eventDate(context, pole, width), FONTS.date, width, measure).text,
		font: FONTS.date,
		fill: theme.muted
	});
	if (isContested(context.index, pole)) {
		const { accountsDiffer, accountsDifferShort } = context.frame.phrases;
		const fits = measure(accountsDiffer, FONTS.contested) <= width;
		const text = fits ? accountsDiffer : accountsDifferShort;
		const last = texts.at(-1)?.y ?? top;
		texts.push({ x, y: last + LEADING.title - 1, text, font: FONTS.contested, fill: theme.ink });
	}
	const box: Box = {
		x,
		y: top,
		width: Math.max(...texts.map(({ text, font }) => measure(text, font))),
		height: (texts.at(-1)?.y ?? top) + 5 - top
	};
	return {
		id: pole.id,
		events: listedEvents(pole, context),
		range: [pole.from, pole.to],
		box,
		texts,
		emphasis: 'normal'
	};
};
