import type { PlacedEvent } from '../../core/story/index-story.ts';
import type { Lane, Statement } from '../../core/story/story.ts';
import { CHIP_HEIGHT, MAX_CHIP, type CardContent } from '../card.ts';
import type { SceneContext } from '../context.ts';
import { isKept, type CardMaker } from '../draw-card.ts';
import { statementsOf } from '../lane-pole.ts';
import type { Pole } from '../poles.ts';
import type { CardLevel } from '../scene.ts';
import type { Level } from '../stack.ts';
import type { HeadLevel, Headings } from './heading.ts';
import type { Sheet } from './sheet.ts';

/** Between two cards, above and under the voices, and between the heading and the first card. Pixels. */
export const CARD_GAP = 7;
export const LEAD = 7;
/** From the top of the first cards to the middle of the node: the twig meets a card at its first line. Pixels. */
export const NODE_DROP = 14;
/** Height of a row’s node with what is free around it, of a count, and of the gap before it. Pixels. */
const NODE_ROOM = 27;
export const COUNT_HEIGHT = 16;
export const COUNT_GAP = 4;
/** Room that the others leave for the selected statement, in pixels. */
const BESIDE_KEPT = 40;

/** A statement that wants a place under its event. */
export interface Item {
	readonly statement: Statement;
	/** The selected one: it keeps its full card as long as anything else can give way. */
	readonly kept: boolean;
	/** Its inside at a level, or `null` where the level would say too little. */
	readonly at: (level: CardLevel) => CardContent | null;
	readonly heightAt: (level: CardLevel) => number | null;
}

/** The statements of one lane under an event, as far as they are decided. */
export interface Stack {
	readonly items: readonly Item[];
	/** One for each item. */
	readonly levels: Level[];
}

/** An event with all that stands under it. Its levels are changed until the picture fits. */
export interface Row {
	readonly pole: Pole;
	readonly stacks: Readonly<Record<Lane, Stack>>;
	head: HeadLevel;
	/** Pixels. */
	height: number;
}

/** Lays out cards of one picture at the widths of its sheet. */
export type Inside = (statement: Statement, lane: Lane, level: CardLevel) => CardContent;

/** What every stage of a downward picture reads. */
export interface Kit {
	readonly context: SceneContext;
	readonly sheet: Sheet;
	readonly inside: Inside;
	readonly headings: Headings;
}

/** @param content lays cards out and remembers them */
export const insideOf =
	(content: CardMaker, sheet: Sheet): Inside =>
	(statement, lane, level) => {
		const width = lane === 'line' ? sheet.voice : sheet.card;
		if (level !== 'chip') return content(statement, level, width);
		const most = Math.min(MAX_CHIP, width);
		const chip = content(statement, level, most);
		// A quotation mark before the name takes room from it.
		return chip.width <= most ? chip : content(statement, level, 2 * most - Math.ceil(chip.width));
	};

const itemOf = (context: SceneContext, inside: Inside, statement: Statement, lane: Lane): Item => {
	const heights = new Map<CardLevel, number | null>();
	const at = (level: CardLevel): CardContent | null => {
		const content = inside(statement, lane, level);
		return content.readable ? content : null;
	};
	return {
		statement,
		kept: isKept(context, statement),
		at,
		heightAt: (level) => {
			if (level === 'chip') return CHIP_HEIGHT;
			const known = heights.get(level);
			if (known !== undefined) return known;
			const height = at(level)?.height ?? null;
			heights.set(level, height);
			return height;
		}
	};
};

/** Height that the selected card may have at the most, for `makeCards`. */
export const keptRoom = (height: number, sheet: Sheet): number =>
	height - sheet.nameRow - sheet.top - sheet.bottom - BESIDE_KEPT;

/** A row for some events, with everything at one level but what is kept. */
export const makeRow = (
	{ context, inside }: Kit,
	events: readonly PlacedEvent[],
	level: Level
): Row => {
	const id = events[0]?.event.id ?? '';
	const pole = { id: events.length > 1 ? `crowd:${id}` : id, x: 0, events };
	const stackOf = (lane: Lane): Stack => {
		const items = statementsOf(context, pole, lane).map((statement) =>
			itemOf(context, inside, statement, lane)
		);
		return { items, levels: items.map(({ kept }) => (kept ? 'full' : level)) };
	};
	const stacks = { above: stackOf('above'), line: stackOf('line'), below: stackOf('below') };
	return { pole, stacks, head: 'full', height: 0 };
};

/** Height of one item at its level; nothing for a folded one. */
export const heightOf = (item: Item, level: Level): number =>
	level === 'fold' ? 0 : (item.heightAt(level) ?? CHIP_HEIGHT);

const measureStack = ({ items, levels }: Stack): { cards: number; drawn: number } => {
	let cards = 0;
	let drawn = 0;
	items.forEach((item, i) => {
		const level = levels[i] ?? 'fold';
		if (level === 'fold') return;
		cards += heightOf(item, level) + CARD_GAP;
		drawn++;
	});
	return { cards, drawn };
};

/** Height of what hangs at one side of the line, from the top of its first card; pixels. */
export const sideHeight = (stack: Stack): number => {
	const { cards, drawn } = measureStack(stack);
	const folded = drawn < stack.items.length;
	if (drawn === 0) return folded ? NODE_DROP + COUNT_HEIGHT / 2 : 0;
	return cards - CARD_GAP + (folded ? COUNT_GAP + COUNT_HEIGHT : 0);
};

/** Whether the count of a row’s folded voices stands beside its node, since nothing else does. */
export const isInline = ({ line, below }: Row['stacks']): boolean =>
	line.levels.every((level) => level === 'fold') && below.levels.every((l) => l === 'fold');

/** Height of the voices under the heading with the gap before each, in pixels. */
export const voicesHeight = ({ stacks }: Row): number => {
	const { cards, drawn } = measureStack(stacks.line);
	const counted = drawn < stacks.line.items.length && !isInline(stacks);
	return cards + (counted ? COUNT_GAP + COUNT_HEIGHT : 0);
};

/** Distance of the first cards at the sides from the top of the row, in pixels. */
export const cardsTop = ({ headings }: Kit, row: Row): number => {
	const over = headings.height(row.pole, row.head) + voicesHeight(row);
	return over === 0 ? 0 : over + LEAD;
};

/** Height of a row in pixels, at the levels that it has now. */
export const rowHeight = (kit: Kit, row: Row): number => {
	const { above, below } = row.stacks;
	return cardsTop(kit, row) + Math.max(NODE_ROOM, sideHeight(above), sideHeight(below));
};
