import type { CardLevel } from './scene.ts';

/** Gap between cards side by side, and between cards and the next pole, in pixels. */
export const CARD_GAP = 8;
/** Gap between cards one beyond the other, in pixels. */
const ROW_GAP = 6;

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
const MAX_UPGRADES = 240;

/**
 * Places one group as a skyline, from the last pole to the first: whatever reaches over a later pole starts beyond all
 * that hangs there, so nothing covers anything and no pole crosses a card. What goes beyond its room is folded.
 */
const placeGroup = (stacks: readonly Stack[], wanted: Wanted): Attempt => {
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
		/** The row that is being filled: where it lies, and how far from the pole it ends. */
		let row = { offset: 0, end: 0 };
		const beyond = (width: number): number => {
			const foot = Math.max(top, reach(width));
			return foot === 0 ? 0 : foot + ROW_GAP;
		};
		const levels = wanted[i] ?? [];
		const kept = new Set(stack.items.filter((item) => item.keep).map((item) => item.id));
		stack.items.forEach((item, k) => {
			const level = levels[k] ?? 'fold';
			const weight = item.keep ? KEEP_WEIGHT : 1;
			const size = level === 'fold' ? null : item.sizeAt(level);
			if (level === 'fold' || !size) {
				if (level !== 'fold') missed += weight;
				folded.push(item.id);
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
				missed += weight;
				folded.push(item.id);
				return;
			}
			items.push({ id: item.id, level, shift: beside ? shift : 0, offset, ...size });
			row = { offset, end: (beside ? shift : 0) + size.width };
			top = Math.max(top, offset + size.height);
		});
		let foldOffset = 0;
		let foldSize: Size | null = null;
		while (folded.length > 0) {
			foldSize = stack.foldSize(folded.length, items.length === 0);
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

const wantAll = (stacks: readonly Stack[], level: Level, keepLevel: Level): Level[][] =>
	stacks.map((stack) => stack.items.map((item) => possible(item, item.keep ? keepLevel : level)));

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

/** What to try to show better, most wanted first: each pole's first statement in full, then more of everybody. */
const upgrades = (stacks: readonly Stack[]): Upgrade[] => {
	const order = stacks
		.flatMap((stack, i) => stack.items.map((item, k) => ({ i, k, prefer: item.prefer })))
		.sort((a, b) => Number(b.prefer) - Number(a.prefer) || a.k - b.k || a.i - b.i);
	const all = (better: CardLevel) => order.map(({ i, k }) => ({ i, k, better }));
	const kept = (better: CardLevel) => all(better).filter(({ i, k }) => stacks[i]?.items[k]?.keep);
	const preferred = (better: CardLevel) =>
		all(better).filter(({ i, k }) => stacks[i]?.items[k]?.prefer);
	const first = all('full').filter(({ k }) => k === 0);
	return [
		...kept('full'),
		...kept('short'),
		...preferred('short'),
		...preferred('full'),
		...first,
		...all('chip'),
		...all('short'),
		...all('full')
	].slice(0, MAX_UPGRADES);
};

/** Chooses levels for one group: a chip for all if there is room, then better ones for as many as possible. */
const solveGroup = (stacks: readonly Stack[]): readonly PlacedStack[] => {
	let wanted: Level[][] = [];
	let best: Attempt | null = null;
	for (const [level, keepLevel] of BASES) {
		wanted = wantAll(stacks, level, keepLevel);
		best = placeGroup(stacks, wanted);
		if (best.missed < (level === 'full' ? 1 : KEEP_WEIGHT)) break;
	}
	if (!best) return [];

	for (const { i, k, better } of upgrades(stacks)) {
		const levels = wanted[i];
		const item = stacks[i]?.items[k];
		const now = levels?.[k];
		if (!levels || !item || !now || LEVELS.indexOf(better) >= LEVELS.indexOf(now)) continue;
		if (possible(item, better) !== better) continue;
		levels[k] = better;
		const attempt = placeGroup(stacks, wanted);
		if (attempt.missed <= best.missed) best = attempt;
		else levels[k] = now;
	}
	return best.stacks;
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
		groups.flatMap((group) => solveGroup(group).map((placed) => [placed.id, placed] as const))
	);
};
