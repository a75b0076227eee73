import type { Statement } from '../core/story/story.ts';
import {
	CHIP_ROOM,
	LEAST_HEIGHT,
	MAX_CARD,
	MAX_CHIP,
	MIN_CARD,
	idealWidth,
	narrowestChip
} from './card.ts';
import { foldSize } from './columns.ts';
import type { SceneContext } from './context.ts';
import { isKept, isPreferred, type CardMaker } from './draw-card.ts';
import type { LanePole } from './lane-pole.ts';
import { MARGIN } from './poles.ts';
import type { CardLevel } from './scene.ts';
import { CARD_GAP, ROW_GAP, type Size, type Stack, type StackItem } from './stack.ts';

/** Least width of a card that stands beside another, in pixels. */
const MIN_COLUMN = 250;
/** So few statements of a pole are always offered a card each. */
const FEW = 16;
/** Widest card on a pole that has too little room for one before the next, in pixels. */
const LONE_CARD = 240;

interface Widths {
	/** Of one card, in pixels. */
	readonly card: number;
	/** Of all that may stand side by side. */
	readonly row: number;
}

/** The greatest of the ideal widths, not looked for beyond a limit. */
const idealOf = (
	context: SceneContext,
	statements: readonly Statement[],
	limit: number = MAX_CARD
): number => {
	let ideal = 0;
	for (const statement of statements) {
		ideal = Math.max(ideal, idealWidth(context, statement));
		if (ideal >= limit) return limit;
	}
	return ideal;
};

/** Free between the cards of a pole and the next pole of the lane, in pixels. */
const freeBefore = (pitch: number): number => Math.floor(pitch - 2 * CARD_GAP);

/**
 * Card width on a pole: up to the next pole of the lane where that is wide enough, so that cards stay near the line. Where
 * there is room for several, cards stand side by side.
 */
const widthsOn = (
	context: SceneContext,
	{ count, statements }: LanePole,
	pitch: number
): Widths => {
	const free = freeBefore(pitch);
	if (free < MIN_CARD) {
		const card = Math.round(idealOf(context, statements, LONE_CARD));
		return { card, row: card };
	}
	const columns = Math.min(
		count,
		Math.max(1, Math.floor((free + CARD_GAP) / (MIN_COLUMN + CARD_GAP)))
	);
	const column = Math.floor((free - CARD_GAP * (columns - 1)) / columns);
	// A tall pole uses all the width that it has to itself.
	const wanted = count > 2 ? MAX_CARD : idealOf(context, statements) + 24 * (count - 1);
	return { card: Math.round(Math.min(column, wanted, MAX_CARD)), row: free };
};

/**
 * The most statements of a pole that could be drawn, were all of them the smallest chips: rows of so many side by side. More
 * are counted without being looked at.
 * @param pitch distance to the next pole of the lane, in pixels
 * @param room height of the lane in pixels
 */
export const mostDrawn = (context: SceneContext, pitch: number, room: number): number => {
	const free = freeBefore(pitch);
	// Where no card fits before the next pole, a second one beside the first would lie over several others.
	const inRow = free < MIN_CARD ? 1 : 1 + Math.ceil(free / (narrowestChip(context) + CARD_GAP));
	return Math.max(FEW, inRow * (1 + Math.ceil(room / (LEAST_HEIGHT + ROW_GAP))));
};

/** What a statement needs at each level; worked out when it is first asked for, since most levels never are. */
const itemOf = (
	context: SceneContext,
	content: CardMaker,
	statement: Statement,
	width: number | undefined,
	free: number
): StackItem => {
	const sizes: Partial<Record<CardLevel, Size | null>> = {};
	const sizeOf = (level: CardLevel): Size | null => {
		if (level !== 'chip' && width === undefined) return null;
		const size = content(statement, level, level === 'chip' ? MAX_CHIP : (width ?? MIN_CARD));
		return size.width <= free && size.readable ? size : null;
	};
	return {
		id: statement.id,
		keep: isKept(context, statement),
		prefer: isPreferred(context, statement),
		sizeAt: (level) => {
			let size = sizes[level];
			if (size === undefined) size = sizes[level] = sizeOf(level);
			return size;
		}
	};
};

/**
 * What hangs on a pole, as it asks for room.
 * @param pitch distance to the next pole of the lane, in pixels
 * @param most statements on the fullest pole of the lane
 * @param room height of the lane in pixels
 */
export const stackOf = (
	context: SceneContext,
	content: CardMaker,
	lanePole: LanePole,
	pitch: number,
	most: number,
	room: number
): Stack => {
	const { pole, count, statements } = lanePole;
	const free = context.frame.width - MARGIN - pole.x;
	const widths = widthsOn(context, lanePole, pitch);
	// Near the right edge narrower cards are tried, and then only chips.
	const width = [widths.card, 196, MIN_CARD].find((candidate) => candidate <= free);
	return {
		id: pole.id,
		x: pole.x,
		width: Math.min(free, widths.row),
		room,
		more: count - statements.length,
		least: free < CHIP_ROOM ? null : { width: narrowestChip(context), height: LEAST_HEIGHT },
		foldSize: (count, alone) => foldSize(count, alone, most, room),
		items: statements.map((statement) => itemOf(context, content, statement, width, free))
	};
};
