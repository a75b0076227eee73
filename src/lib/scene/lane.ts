import type { Statement } from '../core/story/story.ts';
import {
	EDGE,
	MAX_CARD,
	MAX_CHIP,
	MIN_CARD,
	idealWidth,
	layOutCard,
	type CardContent
} from './card.ts';
import { groundOf, voiceOf, type SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import { markHits } from './hits.ts';
import { INSET, type Pole } from './poles.ts';
import type { Box, CardLevel, CardMark, ColumnMark, PoleMark, TextRun } from './scene.ts';
import { CARD_GAP, placeStacks, type PlacedStack, type Size, type Stack } from './stack.ts';

/** What one lane shows. */
export interface LaneMarks {
	readonly cards: readonly CardMark[];
	readonly columns: readonly ColumnMark[];
	readonly poles: readonly PoleMark[];
	/** Statements that became cards. */
	readonly drawn: number;
	/** Statements that are only counted. */
	readonly folded: number;
}

/** Where a lane lies: cards go from `foot` away from the line. */
export interface LanePlace {
	readonly lane: 'above' | 'below';
	/** Pixels from the top of the frame. */
	readonly foot: number;
	/** How far the cards of a pole may go from the foot, by its position; pixels. */
	readonly roomAt: (x: number) => number;
	/** Where poles leave the line. */
	readonly poleFrom: number;
}

/** Width of a bar, and of all that a folded pole takes up with its count: less than a pole's pitch. */
const BAR_WIDTH = 10;
const FOLD_WIDTH = 26;
const COUNT_WIDTH = 46;
const COUNT_HEIGHT = 16;
const TICK_HEIGHT = 4;
/** So many folded statements still get a tick each. */
const MAX_TICKS = 8;

/** A pole with the statements that hang on it in one lane. */
export interface LanePole {
	readonly pole: Pole;
	readonly statements: readonly Statement[];
}

/** Statements of a pole that the filter shows and that belong to a lane. */
export const statementsOf = (
	context: SceneContext,
	pole: Pole,
	lane: 'above' | 'below' | 'line'
): Statement[] =>
	pole.events
		.flatMap(({ event }) => context.index.hanging.get(event.id) ?? [])
		.filter(
			(statement) =>
				context.shown.has(statement.id) &&
				(voiceOf(context, statement).side?.lane ?? 'line') === lane
		);

/** Lays out cards, and remembers them for the time of one picture, since levels are tried many times over. */
export type CardMaker = (statement: Statement, level: CardLevel, width: number) => CardContent;

/** @param room height of the lane in pixels: the selected statement has its full card even if it has to be cut there. */
export const makeCards = (context: SceneContext, room: number): CardMaker => {
	const known = new Map<string, CardContent>();
	return (statement, level, width) => {
		const key = `${statement.id} ${level} ${width}`;
		const limit = isKept(context, statement) ? room - COUNT_HEIGHT - 2 * CARD_GAP : Infinity;
		const content = known.get(key) ?? layOutCard(context, statement, level, width, limit);
		known.set(key, content);
		return content;
	};
};

/** Least width of a card that stands beside another, in pixels. */
const MIN_COLUMN = 250;

interface Widths {
	/** Of one card, in pixels. */
	readonly card: number;
	/** Of all that may stand side by side. */
	readonly row: number;
}

/**
 * Card width on a pole: up to the next pole of the lane where that is wide enough, so that cards stay near the line. Where
 * there is room for several, cards stand side by side.
 */
const widthsOn = (context: SceneContext, { statements }: LanePole, pitch: number): Widths => {
	const ideal = Math.max(...statements.map((statement) => idealWidth(context, statement)));
	const free = Math.floor(pitch - 2 * CARD_GAP);
	if (free < MIN_CARD) {
		const card = Math.round(Math.min(ideal, 240));
		return { card, row: card };
	}
	const columns = Math.min(
		statements.length,
		Math.max(1, Math.floor((free + CARD_GAP) / (MIN_COLUMN + CARD_GAP)))
	);
	const column = Math.floor((free - CARD_GAP * (columns - 1)) / columns);
	// A tall pole uses all the width that it has to itself.
	const wanted = statements.length > 2 ? MAX_CARD : ideal + 24 * (statements.length - 1);
	return { card: Math.round(Math.min(column, wanted, MAX_CARD)), row: free };
};

const isKept = (context: SceneContext, statement: Statement): boolean =>
	context.view.selection?.kind === 'statement' && context.view.selection.id === statement.id;

/** Height of the bar for a number of statements: a tick each while few, else in proportion to the fullest. */
const barHeight = (count: number, most: number, room: number): number =>
	most <= MAX_TICKS
		? count * (TICK_HEIGHT + 2)
		: Math.max(TICK_HEIGHT, (count / most) * Math.min(room - COUNT_HEIGHT - 8, most * 6));

const stackOf = (
	context: SceneContext,
	content: CardMaker,
	lanePole: LanePole,
	pitch: number,
	most: number,
	room: number
): Stack => {
	const { pole, statements } = lanePole;
	const free = context.frame.width - INSET / 2 - pole.x;
	const widths = widthsOn(context, lanePole, pitch);
	const fitting = [widths.card, 196, MIN_CARD].find((w) => w <= free);
	return {
		id: pole.id,
		x: pole.x,
		width: Math.min(free, widths.row),
		room,
		foldSize: (count, alone): Size => ({
			width: alone ? FOLD_WIDTH : COUNT_WIDTH,
			height: alone ? barHeight(count, most, room) + COUNT_HEIGHT : COUNT_HEIGHT + 2
		}),
		items: statements.map((statement) => {
			const sizes = new Map<CardLevel, Size | null>();
			const sizeOf = (level: CardLevel): Size | null => {
				if (level !== 'chip' && fitting === undefined) return null;
				const size = content(statement, level, level === 'chip' ? MAX_CHIP : (fitting ?? MIN_CARD));
				return size.width <= free ? size : null;
			};
			return {
				id: statement.id,
				keep: isKept(context, statement),
				sizeAt: (level) => {
					const known = sizes.get(level);
					if (known !== undefined) return known;
					const size = sizeOf(level);
					sizes.set(level, size);
					return size;
				}
			};
		})
	};
};

const boxAt = (place: LanePlace, x: number, offset: number, size: Size): Box => ({
	x,
	y: place.lane === 'above' ? place.foot - offset - size.height : place.foot + offset,
	width: size.width,
	height: size.height
});

const moved = (texts: readonly TextRun[], { x, y }: Box): TextRun[] =>
	texts.map((run) => ({ ...run, x: run.x + x, y: run.y + y }));

/** A card at its final place. */
export const drawCard = (
	context: SceneContext,
	statement: Statement,
	event: string,
	level: CardLevel,
	box: Box,
	content: CardContent
): CardMark => {
	const { theme, found, frame } = context;
	const { side, paint } = voiceOf(context, statement);
	const silence = statement.mode === 'silence';
	const texts = moved(content.texts, box);
	return {
		id: statement.id,
		event,
		side: side?.id ?? '',
		lane: side?.lane ?? 'line',
		mode: statement.mode,
		level,
		box,
		fill: silence ? theme.silence : theme.card,
		stroke: silence ? theme.silenceStroke : theme.cardStroke,
		dashed: silence,
		ground: groundOf(context, side?.lane ?? 'line'),
		edge: { box: { ...box, width: EDGE }, fill: paint.ink },
		hits: found ? markHits(texts, found.terms, frame.measure) : [],
		hitFill: theme.hit,
		texts,
		emphasis: 'normal'
	};
};

const drawColumn = (
	context: SceneContext,
	{ pole }: LanePole,
	place: LanePlace,
	stack: PlacedStack,
	most: number
): ColumnMark | null => {
	if (!stack.foldSize) return null;
	const alone = stack.items.length === 0;
	const box = boxAt(
		place,
		alone ? pole.x - BAR_WIDTH / 2 : pole.x,
		stack.foldOffset,
		stack.foldSize
	);
	const paints = stack.folded.map((id) => {
		const statement = context.index.statement.get(id);
		return statement ? voiceOf(context, statement) : undefined;
	});
	const height = barHeight(stack.folded.length, most, place.roomAt(pole.x));
	const step = height / Math.max(1, stack.folded.length);
	const outward = (from: number, length: number): Box =>
		boxAt(place, box.x, stack.foldOffset + from, { width: BAR_WIDTH, height: length });
	const few = most <= MAX_TICKS;
	const text = alone ? String(stack.folded.length) : `+${stack.folded.length}`;
	const segments = alone
		? paints.map((voice, i) => ({
				side: voice?.side?.id ?? '',
				box: outward(i * step, few ? step - 2 : step),
				fill: voice?.paint.ink ?? context.theme.muted
			}))
		: [];
	const labelX = alone ? pole.x - BAR_WIDTH / 2 + 1 : box.x + EDGE + 4;
	const labelY = place.lane === 'above' ? box.y + 12 : box.y + box.height - 4;
	return {
		id: `${pole.id}/${place.lane}`,
		events: pole.events.map(({ event }) => event.id),
		statements: stack.folded,
		lane: place.lane,
		box,
		segments,
		label: { x: labelX, y: labelY, text, font: FONTS.count, fill: context.theme.muted },
		emphasis: 'normal'
	};
};

/** Lines that join cards which stand beside another to their pole. */
const twigsOf = (place: LanePlace, x: number, stack: PlacedStack): PoleMark['twigs'] => {
	const ends = new Map<number, number>();
	for (const { offset, shift, level } of stack.items) {
		if (shift > 0 && level !== 'chip') ends.set(offset, Math.max(shift, ends.get(offset) ?? 0));
	}
	return [...ends].map(([offset, shift]) => ({
		x2: x + shift,
		y: place.lane === 'above' ? place.foot - offset - 13 : place.foot + offset + 13
	}));
};

/** Draws the cards, bars and poles of one lane. */
export const drawLane = (
	context: SceneContext,
	poles: readonly Pole[],
	place: LanePlace
): LaneMarks => {
	const lanePoles = poles
		.map((pole) => ({ pole, statements: statementsOf(context, pole, place.lane) }))
		.filter(({ statements }) => statements.length > 0);
	const most = Math.max(0, ...lanePoles.map(({ statements }) => statements.length));
	const content = makeCards(context, place.roomAt(0));
	const stacks = lanePoles.map((lanePole, i) => {
		const next = lanePoles[i + 1]?.pole.x ?? context.frame.width - INSET / 2 + CARD_GAP;
		return stackOf(
			context,
			content,
			lanePole,
			next - lanePole.pole.x,
			most,
			place.roomAt(lanePole.pole.x)
		);
	});
	const placed = placeStacks(stacks, MAX_CARD);

	const cards: CardMark[] = [];
	const columns: ColumnMark[] = [];
	const poleMarks: PoleMark[] = [];
	let folded = 0;
	for (const lanePole of lanePoles) {
		const stack = placed.get(lanePole.pole.id);
		if (!stack) continue;
		const { pole, statements } = lanePole;
		folded += stack.folded.length;
		for (const item of stack.items) {
			const statement = statements.find(({ id }) => id === item.id);
			if (!statement) continue;
			const box = boxAt(place, pole.x - EDGE / 2 + item.shift, item.offset, item);
			const inside = content(statement, item.level, item.level === 'chip' ? MAX_CHIP : item.width);
			cards.push(drawCard(context, statement, statement.about[0] ?? '', item.level, box, inside));
		}
		const column = drawColumn(context, lanePole, place, stack, most);
		if (column) columns.push(column);
		const nearest = statements[0];
		poleMarks.push({
			id: `${pole.id}/${place.lane}`,
			events: pole.events.map(({ event }) => event.id),
			statements: statements.map(({ id }) => id),
			lane: place.lane,
			x: pole.x,
			y1: place.poleFrom,
			y2: place.lane === 'above' ? place.foot - stack.top : place.foot + stack.top,
			stroke: (nearest ? voiceOf(context, nearest).paint : context.theme.neutral).ink,
			twigs: twigsOf(place, pole.x, stack),
			emphasis: 'normal'
		});
	}
	return { cards, columns, poles: poleMarks, drawn: cards.length, folded };
};
