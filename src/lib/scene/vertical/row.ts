import type { PlacedEvent } from '../../core/story/placed-event.ts';
import type { Lane, Statement } from '../../core/story/story.ts';
import { MAX_CHIP, type CardContent } from '../card.ts';
import type { SceneContext } from '../context.ts';
import { isKept, type CardMaker } from '../draw-card.ts';
import { statementsOf } from '../lane-pole.ts';
import { poleOf, type Pole } from '../poles.ts';
import type { CardLevel } from '../scene.ts';
import type { Level } from '../stack.ts';
import type { HeadLevel, Headings } from './heading.ts';
import { CARD_GAP, COUNT_HEIGHT, COUNT_ROOM, LEAD, NODE_DROP, NODE_ROOM } from './measures.ts';
import type { Item } from './item.ts';
import type { Sheet } from './sheet.ts';
import { placeStack, type StackPlaces } from './stack-places.ts';

/** The lanes of both accounts. */
export const SIDES = ['above', 'below'] as const;

/** The statements of one lane under an event, as far as they are decided. */
export interface Stack {
	readonly items: readonly Item[];
	/** One for each item; changed by `setLevel`. */
	readonly levels: readonly Level[];
	/** Changes the level of one item. */
	readonly setLevel: (at: number, level: Level) => void;
	/** The places at the levels that the items have now. */
	readonly places: () => StackPlaces;
}

/** The pole of a row, with its events. */
export interface RowPole extends Pole {
	readonly events: readonly PlacedEvent[];
}

/** An event with all that stands under it. Its levels are changed until the picture fits. */
export interface Row {
	readonly pole: RowPole;
	readonly stacks: Readonly<Record<Lane, Stack>>;
	head: HeadLevel;
	/** Pixels. */
	height: number;
}

/** What every stage of a downward picture reads. */
export interface Kit {
	readonly context: SceneContext;
	readonly sheet: Sheet;
	/** Lays cards out and remembers them. */
	readonly content: CardMaker;
	readonly headings: Headings;
}

const chipOf = (content: CardMaker, statement: Statement, room: number): CardContent => {
	const most = Math.min(MAX_CHIP, room);
	const chip = content(statement, 'chip', most);
	// A quotation mark before the name takes room from it that the name was fitted to.
	return chip.width <= most ? chip : content(statement, 'chip', 2 * most - Math.ceil(chip.width));
};

/** Whether a chip has room for no more than a letter or two of the name. */
const isStub = ({ texts }: CardContent): boolean =>
	texts.every(({ text }) => text === '“' || /^.{0,3}…$/u.test(text));

const itemOf = ({ context, content, sheet }: Kit, statement: Statement, lane: Lane): Item => {
	const width = lane === 'line' ? sheet.voice : sheet.card;
	const known = new Map<CardLevel, CardContent | null>();
	return {
		statement,
		kept: isKept(context, statement),
		at: (level) => {
			const before = known.get(level);
			if (before !== undefined) return before;
			const inside =
				level === 'chip' ? chipOf(content, statement, width) : content(statement, level, width);
			const result = inside.readable && !(level === 'chip' && isStub(inside)) ? inside : null;
			known.set(level, result);
			return result;
		}
	};
};

/** The statements of one lane; their places are remembered until a level changes. */
const makeStack = ({ sheet }: Kit, lane: Lane, items: readonly Item[], level: Level): Stack => {
	const levels = items.map(({ kept }) => (kept ? 'full' : level));
	const isVoice = lane === 'line';
	const room = isVoice ? sheet.voice : sheet.card;
	const beside = (line: number): number =>
		isVoice ? sheet.lineX + line / 2 - sheet.outer : sheet.card;
	let known: StackPlaces | undefined;
	return {
		items,
		levels,
		setLevel: (at, next) => {
			levels[at] = next;
			known = undefined;
		},
		places: () => (known ??= placeStack(items, levels, isVoice, room, beside))
	};
};

/** A row for some events, with everything at one level but what is kept. */
export const makeRow = (kit: Kit, events: readonly PlacedEvent[], level: Level): Row => {
	const from = events[0]?.order ?? 0;
	const pole = { ...poleOf(kit.context.index, from, from + events.length, 0), events };
	const stackOf = (lane: Lane): Stack =>
		makeStack(
			kit,
			lane,
			statementsOf(kit.context, pole, lane).map((statement) => itemOf(kit, statement, lane)),
			level
		);
	const stacks = { above: stackOf('above'), line: stackOf('line'), below: stackOf('below') };
	return { pole, stacks, head: 'full', height: 0 };
};

/** Height of what hangs at one side of the line, from the top of its first card; pixels. */
const sideHeight = ({ height, folded }: StackPlaces): number =>
	height === 0 && folded.length > 0 ? NODE_DROP + COUNT_HEIGHT / 2 : height;

/** Distances down from the top of a row, in pixels. */
export interface RowPlan {
	readonly voicesTop: number;
	/** Where the cards at the sides begin. */
	readonly sideTop: number;
	readonly height: number;
	/** Where the voices are counted if all are folded: beside the heading or the node where they need no height. */
	readonly counted: 'heading' | 'node' | 'under';
}

const isFolded = ({ levels }: Stack): boolean => levels.every((level) => level === 'fold');

const countedAt = ({ headings, sheet }: Kit, { pole, head, stacks }: Row): RowPlan['counted'] => {
	const width = headings.width(pole, head);
	if (width > 0 && sheet.lineX + width / 2 + COUNT_ROOM <= sheet.width) return 'heading';
	return isFolded(stacks.below) ? 'node' : 'under';
};

/** Plans a row at the levels that it has now. */
export const planRow = (kit: Kit, row: Row): RowPlan => {
	const heading = kit.headings.height(row.pole, row.head);
	const voices = row.stacks.line.places();
	const counted = countedAt(kit, row);
	const isUnder = counted === 'under' && voices.height === 0 && voices.folded.length > 0;
	const voicesTop = heading > 0 ? heading + CARD_GAP : 0;
	const voicesHeight = isUnder ? COUNT_HEIGHT : voices.height;
	const over = voicesHeight > 0 ? voicesTop + voicesHeight : heading;
	const sideTop = over > 0 ? over + LEAD : 0;
	const sides = SIDES.map((lane) => sideHeight(row.stacks[lane].places()));
	return { voicesTop, sideTop, counted, height: sideTop + Math.max(NODE_ROOM, ...sides) };
};
