import type { CardLevel } from './scene.ts';

/** Gap between cards side by side, and between cards and the next pole, in pixels. */
export const CARD_GAP = 8;
/** Gap between cards one beyond the other, in pixels. */
export const ROW_GAP = 6;

/** Finest first; `fold` is counted instead of drawn. */
export type Level = CardLevel | 'fold';

const LEVELS: readonly Level[] = ['full', 'short', 'chip', 'fold'];

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
	/** Gets room before others: its event is selected. */
	readonly prefer: boolean;
	/** Its size at a level, or `null` where that level can't be drawn in the room to the right of the pole. */
	readonly sizeAt: (level: CardLevel) => Size | null;
}

/** What hangs on one pole in one lane, nearest to the line first. */
export interface Stack {
	readonly id: string;
	readonly x: number;
	/** Cards stand side by side up to this width, in pixels. */
	readonly width: number;
	/** How far cards may go from the foot of the lane, in pixels. */
	readonly room: number;
	readonly items: readonly StackItem[];
	/** Statements that are folded without being looked at, as there is no room for so many. */
	readonly more: number;
	/** The smallest card that any item could have, or `null` where some may have none at all. */
	readonly least: Size | null;
	/** Size of the bar that counts folded statements; `alone` where no card stands on the pole. */
	readonly foldSize: (count: number, alone: boolean) => Size;
}

/** A card's place; `offset` is its near edge's distance from the foot of the lane, in pixels. */
export interface PlacedItem {
	readonly id: string;
	readonly level: CardLevel;
	/** Distance from the pole, for a card that stands beside another. */
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
	/** Those that were folded without being looked at. */
	readonly more: number;
	readonly foldOffset: number;
	readonly foldSize: Size | null;
	/** Distance from the foot of the lane to the outer end of the stack. */
	readonly top: number;
}

/** The level that each item of each stack is to have, if it can. */
type Wanted = readonly (readonly Level[])[];

/** One stack at its place. */
interface Placed {
	readonly stack: PlacedStack;
	/** Statements that did not get the level that was wanted; one that must be kept weighs `KEEP_WEIGHT`. */
	readonly missed: number;
}

/** The places of one group, and what all its stacks missed. */
interface Attempt {
	readonly placed: readonly Placed[];
	readonly missed: number;
}

/** More than all statements together that are looked at. */
const KEEP_WEIGHT = 1e6;

/** Attempts at a better level in one group of poles, at the most. */
const MAX_UPGRADES = 240;

/** The finest level not finer than `level` that the item can have at all. */
const possible = (item: StackItem, level: Level): Level => {
	for (let at = LEVELS.indexOf(level); at < LEVELS.length; at++) {
		const one = LEVELS[at];
		if (one && one !== 'fold' && item.sizeAt(one) !== null) return one;
	}
	return 'fold';
};

/**
 * Places one stack as a part of a skyline. Those to its right have their places: whatever reaches over one of them starts
 * beyond all that hangs there, so nothing covers anything and no pole crosses a card. What goes beyond its room is folded.
 * @param placed by the place of the stack in the group
 */
const placeStack = (
	stacks: readonly Stack[],
	i: number,
	stack: Stack,
	levels: readonly Level[],
	placed: readonly Placed[]
): Placed => {
	const reach = (width: number): number => {
		let top = 0;
		for (let j = i + 1; j < stacks.length; j++) {
			const other = stacks[j];
			if (!other || other.x >= stack.x + width + CARD_GAP) break;
			top = Math.max(top, placed[j]?.stack.top ?? 0);
		}
		return top;
	};
	const items: PlacedItem[] = [];
	const folded: string[] = [];
	let missed = 0;
	let top = 0;
	/** The row that is being filled: where it lies, and how far from the pole it ends. */
	let row = { offset: 0, end: 0 };
	const beyond = (width: number): number => {
		const foot = Math.max(top, reach(width));
		return foot === 0 ? 0 : foot + ROW_GAP;
	};
	/** Whether not even the smallest card has room, neither beside the last nor beyond it. */
	const isFullNow = (): boolean =>
		stack.least !== null &&
		beyond(stack.least.width) + stack.least.height > stack.room &&
		(items.length === 0 || row.end + CARD_GAP + stack.least.width > stack.width);
	let isFull = isFullNow();
	const fold = (item: StackItem, isMissed: boolean): void => {
		if (isMissed) missed += item.keep ? KEEP_WEIGHT : 1;
		folded.push(item.id);
	};
	stack.items.forEach((item, k) => {
		const wanted = levels[k] ?? 'fold';
		if (wanted === 'fold' || isFull) {
			fold(item, wanted !== 'fold');
			return;
		}
		const level = possible(item, wanted);
		const size = level === 'fold' ? null : item.sizeAt(level);
		if (level === 'fold' || !size) {
			fold(item, level !== 'fold');
			return;
		}
		const shift = row.end + CARD_GAP;
		const below = reach(shift + size.width);
		const beside =
			items.length > 0 &&
			shift + size.width <= stack.width &&
			(below === 0 || below + ROW_GAP <= row.offset);
		const offset = beside ? row.offset : beyond(size.width);
		// Once anything is folded, the bar that counts it must still fit behind this card.
		const reserve = folded.length > 0 ? ROW_GAP + stack.foldSize(folded.length, false).height : 0;
		if (offset + size.height + reserve > stack.room) {
			fold(item, true);
			return;
		}
		items.push({ id: item.id, level, shift: beside ? shift : 0, offset, ...size });
		row = { offset, end: (beside ? shift : 0) + size.width };
		top = Math.max(top, offset + size.height);
		isFull = isFullNow();
	});
	const kept = new Set(stack.items.filter((item) => item.keep).map((item) => item.id));
	let foldOffset = 0;
	let foldSize: Size | null = null;
	while (folded.length + stack.more > 0) {
		foldSize = stack.foldSize(folded.length + stack.more, items.length === 0);
		foldOffset = beyond(foldSize.width);
		if (foldOffset + foldSize.height <= stack.room) break;
		// No room for the count behind the last card: a card gives way and is counted too.
		const at = items.findLastIndex((item) => !kept.has(item.id));
		const [last] = items.splice(at < 0 ? items.length - 1 : at, 1);
		if (!last) break;
		folded.push(last.id);
		missed += kept.has(last.id) ? KEEP_WEIGHT : 1;
		top = Math.max(0, ...items.map((item) => item.offset + item.height));
	}
	if (foldSize) top = foldOffset + foldSize.height;
	const { id, more } = stack;
	return { stack: { id, items, folded, more, foldOffset, foldSize, top }, missed };
};

/**
 * Places a group from the last pole to the first.
 * @param most more missed than this is given up; `null` then
 */
const placeGroup = (stacks: readonly Stack[], wanted: Wanted, most: number): Attempt | null => {
	const placed: Placed[] = [];
	let missed = 0;
	for (let i = stacks.length - 1; i >= 0; i--) {
		const stack = stacks[i];
		if (!stack) continue;
		const one = placeStack(stacks, i, stack, wanted[i] ?? [], placed);
		placed[i] = one;
		missed += one.missed;
		if (missed > most) return null;
	}
	return { placed, missed };
};

/**
 * Places a group anew in which one stack wants something else, as far as that reaches: what stands to its right stays, and
 * so does all to its left from where on no height has changed.
 * @param farthest that anything reaches from its pole, in pixels
 */
const placeAgain = (
	stacks: readonly Stack[],
	wanted: Wanted,
	before: Attempt,
	changed: number,
	farthest: number
): Attempt => {
	const placed = [...before.placed];
	let missed = before.missed;
	/** The pole farthest to the left whose height is another. */
	let higher = stacks[changed]?.x ?? 0;
	for (let i = changed; i >= 0; i--) {
		const [stack, old] = [stacks[i], before.placed[i]];
		if (!stack || !old || (i < changed && higher >= stack.x + farthest)) break;
		const one = placeStack(stacks, i, stack, wanted[i] ?? [], placed);
		placed[i] = one;
		missed += one.missed - old.missed;
		if (one.stack.top !== old.stack.top) higher = stack.x;
		else if (i === changed) break;
	}
	return { placed, missed };
};

const wantAll = (stacks: readonly Stack[], level: Level, keepLevel: Level): Level[][] =>
	stacks.map((stack) => stack.items.map((item) => (item.keep ? keepLevel : level)));

/** What to try for a whole group, best first: the level of all, and that of the statement that must be kept. */
const BASES: readonly (readonly [Level, Level])[] = [
	['full', 'full'],
	['chip', 'full'],
	['fold', 'full'],
	['fold', 'short'],
	['fold', 'chip']
];

interface Upgrade {
	readonly i: number;
	readonly k: number;
	readonly better: CardLevel;
}

/** The items that are asked for, each pole's first before all second ones. */
function* inTurns(
	stacks: readonly Stack[],
	isAsked: (item: StackItem) => boolean,
	turns: number
): Generator<{ readonly i: number; readonly k: number }> {
	for (let k = 0; k < turns; k++) {
		for (const [i, { items }] of stacks.entries()) {
			const item = items[k];
			if (item && isAsked(item)) yield { i, k };
		}
	}
}

/** What to try to show better, most wanted first: each pole's first statement in full, then more of everybody. */
function* upgrades(stacks: readonly Stack[]): Generator<Upgrade> {
	const longest = Math.max(...stacks.map(({ items }) => items.length));
	const hasPreferred = stacks.some(({ items }) => items.some(({ prefer }) => prefer));
	const hasKept = stacks.some(({ items }) => items.some(({ keep }) => keep));
	function* all(
		better: CardLevel,
		isAsked: (item: StackItem) => boolean = () => true,
		turns = longest
	): Generator<Upgrade> {
		for (const prefer of hasPreferred ? [true, false] : [false]) {
			const asked = inTurns(stacks, (item) => item.prefer === prefer && isAsked(item), turns);
			for (const at of asked) yield { ...at, better };
		}
	}
	if (hasKept) {
		yield* all('full', ({ keep }) => keep);
		yield* all('short', ({ keep }) => keep);
	}
	if (hasPreferred) {
		yield* all('short', ({ prefer }) => prefer);
		yield* all('full', ({ prefer }) => prefer);
	}
	yield* all('full', undefined, 1);
	yield* all('chip');
	yield* all('short');
	yield* all('full');
}

/** Chooses levels for one group: a chip for all if there is room, then better ones for as many as possible. */
const solveGroup = (stacks: readonly Stack[], maxWidth: number): readonly PlacedStack[] => {
	const isCrowded = stacks.some(({ more }) => more > 0);
	let wanted: Level[][] = [];
	let best: Attempt | null = null;
	for (const [i, [level, keepLevel]] of BASES.entries()) {
		if (level === 'full' && isCrowded) continue;
		wanted = wantAll(stacks, level, keepLevel);
		const most = level === 'full' ? 0 : i === BASES.length - 1 ? Infinity : KEEP_WEIGHT - 1;
		best = placeGroup(stacks, wanted, most);
		if (best) break;
	}
	if (!best) return [];

	const farthest = Math.max(maxWidth, ...stacks.map(({ width }) => width)) + CARD_GAP;
	let left = MAX_UPGRADES;
	for (const { i, k, better } of upgrades(stacks)) {
		if (left-- === 0) break;
		const levels = wanted[i];
		const item = stacks[i]?.items[k];
		const now = levels?.[k];
		if (!levels || !item || !now || LEVELS.indexOf(better) >= LEVELS.indexOf(now)) continue;
		if (possible(item, better) !== better) continue;
		levels[k] = better;
		const attempt = placeAgain(stacks, wanted, best, i, farthest);
		if (attempt.missed <= best.missed) best = attempt;
		else levels[k] = now;
	}
	return best.placed.map(({ stack }) => stack);
};

/**
 * Places the cards of one lane. Poles whose cards cannot reach each other are solved apart, so that what happens in one
 * place does not disturb another.
 * @param stacks ascending in `x`
 * @param maxWidth the widest that any card can be, in pixels
 */
export const placeStacks = (
	stacks: readonly Stack[],
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
		groups.flatMap((group) =>
			solveGroup(group, maxWidth).map((placed) => [placed.id, placed] as const)
		)
	);
};
