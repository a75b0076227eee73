import type { CardLevel } from './scene.ts';

/** Gap between two cards on a pole and between cards of neighbouring poles, in pixels. */
export const CARD_GAP = 8;

/** Finest first; `fold` is counted instead of drawn. */
export type Level = CardLevel | 'fold';

const LEVELS: readonly Level[] = ['full', 'short', 'chip', 'fold'];

/** Gap between chips in a row, in pixels. */
const CHIP_GAP = 6;

/** A size in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A statement that wants a place. */
export interface StackItem {
	readonly id: string;
	/** Keeps its full card whatever else has to give way. */
	readonly keep: boolean;
	/** Its size at a level, or `null` where that level can't be drawn in the room to the right of the pole. */
	readonly sizeAt: (level: CardLevel) => Size | null;
}

/** What hangs on one pole in one lane, nearest to the line first. */
export interface Stack {
	readonly id: string;
	readonly x: number;
	/** Chips stand side by side up to this width, in pixels. */
	readonly width: number;
	readonly items: readonly StackItem[];
	/** Size of the bar that counts folded statements; `alone` where no card stands on the pole. */
	readonly foldSize: (count: number, alone: boolean) => Size;
}

/** A card's place; `offset` is its near edge's distance from the foot of the lane, in pixels. */
export interface PlacedItem {
	readonly id: string;
	readonly level: CardLevel;
	/** Distance from the pole; only chips stand beside another. */
	readonly shift: number;
	readonly offset: number;
	readonly width: number;
	readonly height: number;
}

/** The places on one pole. */
export interface PlacedStack {
	readonly id: string;
	readonly items: readonly PlacedItem[];
	/** Folded statements and the place of the bar that counts them. */
	readonly folded: readonly string[];
	readonly foldOffset: number;
	readonly foldSize: Size | null;
	/** Distance from the foot of the lane to the outer end of the stack. */
	readonly top: number;
}

type Wanted = readonly (readonly Level[])[];

interface Attempt {
	readonly stacks: readonly PlacedStack[];
	/** Statements that did not get the level that was wanted; one that must be kept weighs `KEEP_WEIGHT`. */
	readonly missed: number;
}

const KEEP_WEIGHT = 10_000;

/** Attempts at a better level in one group of poles, at the most. */
const MAX_UPGRADES = 160;

/**
 * Places one group as a skyline, from the last pole to the first: whatever reaches over a later pole starts beyond all
 * that hangs there, so nothing covers anything and no pole crosses a card. What goes beyond `room` is folded.
 */
const placeGroup = (stacks: readonly Stack[], wanted: Wanted, room: number): Attempt => {
	const placed: PlacedStack[] = [];
	const tops: number[] = [];
	let missed = 0;
	for (let i = stacks.length - 1; i >= 0; i--) {
		const stack = stacks[i];
		if (!stack) continue;
		const reach = (width: number): number => {
			let top = 0;
			for (let j = i + 1; j < stacks.length; j++) {
				const other = stacks[j];
				if (!other || other.x >= stack.x + width + CARD_GAP) break;
				top = Math.max(top, tops[j] ?? 0);
			}
			return top;
		};
		const items: PlacedItem[] = [];
		const folded: string[] = [];
		let top = 0;
		const beyond = (width: number): number => {
			const foot = Math.max(top, reach(width));
			return foot === 0 ? 0 : foot + CARD_GAP;
		};
		const levels = wanted[i] ?? [];
		stack.items.forEach((item, k) => {
			const level = levels[k] ?? 'fold';
			const weight = item.keep ? KEEP_WEIGHT : 1;
			const size = level === 'fold' ? null : item.sizeAt(level);
			if (level === 'fold' || !size) {
				if (level !== 'fold') missed += weight;
				folded.push(item.id);
				return;
			}
			const before = items.at(-1);
			const shift = before ? before.shift + before.width + CHIP_GAP : 0;
			const beside =
				before?.level === 'chip' &&
				level === 'chip' &&
				shift + size.width <= stack.width &&
				reach(shift + size.width) <= before.offset;
			const offset = beside ? before.offset : beyond(size.width);
			// Once anything is folded, the bar that counts it must still fit behind this card.
			const reserve =
				folded.length > 0 ? CARD_GAP + stack.foldSize(folded.length, false).height : 0;
			if (offset + size.height + reserve > room) {
				missed += weight;
				folded.push(item.id);
				return;
			}
			items.push({ id: item.id, level, shift: beside ? shift : 0, offset, ...size });
			top = offset + size.height;
		});
		let foldOffset = 0;
		let foldSize: Size | null = null;
		while (folded.length > 0) {
			foldSize = stack.foldSize(folded.length, items.length === 0);
			foldOffset = beyond(foldSize.width);
			if (foldOffset + foldSize.height <= room) break;
			// No room for the count behind the last card: the card gives way and is counted too.
			const last = items.pop();
			if (!last) break;
			folded.push(last.id);
			missed++;
			const before = items.at(-1);
			top = before ? before.offset + before.height : 0;
		}
		if (foldSize) top = foldOffset + foldSize.height;
		tops[i] = top;
		placed.push({ id: stack.id, items, folded, foldOffset, foldSize, top });
	}
	return { stacks: placed.reverse(), missed };
};

/** The finest level not finer than `level` that the item can have at all. */
const possible = (item: StackItem, level: Level): Level => {
	const from = LEVELS.indexOf(level);
	return LEVELS.slice(from).find((l) => l === 'fold' || item.sizeAt(l) !== null) ?? 'fold';
};

const wantAll = (stacks: readonly Stack[], level: Level): Level[][] =>
	stacks.map((stack) => stack.items.map((item) => possible(item, item.keep ? 'full' : level)));

/** Chooses levels for one group: the finest that all can have, then better ones for as many as there is room. */
const solveGroup = (stacks: readonly Stack[], room: number): readonly PlacedStack[] => {
	let wanted: Level[][] = [];
	let best: Attempt | null = null;
	for (const level of LEVELS) {
		wanted = wantAll(stacks, level);
		best = placeGroup(stacks, wanted, room);
		if (best.missed === 0) break;
		if (level === 'chip' && best.missed < KEEP_WEIGHT) break;
	}
	if (!best) return [];

	const queue = stacks
		.flatMap((stack, i) => stack.items.map((item, k) => ({ i, k, keep: item.keep })))
		.sort((a, b) => Number(b.keep) - Number(a.keep) || a.k - b.k || a.i - b.i)
		.slice(0, MAX_UPGRADES);
	for (const { i, k } of queue) {
		const levels = wanted[i];
		const item = stacks[i]?.items[k];
		const now = levels?.[k];
		if (!levels || !item || !now) continue;
		for (const better of LEVELS.slice(0, LEVELS.indexOf(now))) {
			if (possible(item, better) !== better) continue;
			levels[k] = better;
			const attempt = placeGroup(stacks, wanted, room);
			if (attempt.missed <= best.missed) {
				best = attempt;
				break;
			}
			levels[k] = now;
		}
	}
	return best.stacks;
};

/**
 * Places the cards of one lane. Poles whose cards cannot reach each other are solved apart, so that what happens in one
 * place does not disturb another.
 * @param stacks ascending in `x`
 * @param room height of the lane in pixels
 * @param maxWidth the widest that any card can be, in pixels
 */
export const placeStacks = (
	stacks: readonly Stack[],
	room: number,
	maxWidth: number
): Map<string, PlacedStack> => {
	const groups: Stack[][] = [];
	for (const stack of stacks) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && stack.x < last.x + maxWidth + CARD_GAP) group.push(stack);
		else groups.push([stack]);
	}
	return new Map(
		groups.flatMap((group) => solveGroup(group, room).map((placed) => [placed.id, placed] as const))
	);
};
