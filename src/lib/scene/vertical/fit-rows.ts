import type { PlacedEvent } from '../../core/story/index-story.ts';
import { isSelected } from '../context.ts';
import type { Fold } from '../scale.ts';
import type { CardLevel } from '../scene.ts';
import type { Level } from '../stack.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { HeadLevel } from './heading.ts';
import { mergeRows } from './merge-rows.ts';
import { heightOf, makeRow, rowHeight, sideHeight, voicesHeight } from './row.ts';
import type { Kit, Row, Stack } from './row.ts';

/** Coarser than any of these is `fold`. */
const ORDER: readonly Level[] = ['full', 'short', 'chip', 'fold'];
const HEADS: readonly HeadLevel[] = ['full', 'line', 'title'];

const isFiner = (a: Level, b: Level): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

/** Rows that are being fitted into a height. */
export interface Fitting {
	readonly rows: readonly Row[];
	readonly gaps: readonly Gap[];
	total: number;
}

const start = (kit: Kit, rows: readonly Row[], folds: readonly Fold[]): Fitting => {
	const gaps = gapsOf(rows, folds);
	const fitting = { rows, gaps, total: gaps.reduce((sum, { least }) => sum + least, 0) };
	for (const row of rows) {
		row.height = 0;
		update(kit, fitting, row);
	}
	return fitting;
};

const update = (kit: Kit, fitting: Fitting, row: Row): void => {
	const height = rowHeight(kit, row);
	fitting.total += height - row.height;
	row.height = height;
};

/** The last statement of a stack that is lower at a level than it is now, as its place; −1 for none. */
const lastLowerable = ({ items, levels }: Stack, level: Level, kept: boolean): number =>
	items.findLastIndex((item, i) => {
		const now = levels[i] ?? 'fold';
		if (!isFiner(now, level) || (item.kept && !kept)) return false;
		if (level === 'fold') return true;
		const height = item.heightAt(level);
		return height !== null && height < heightOf(item, now);
	});

/** Lowers the last statement of what makes a row high; false if nothing can give way. */
const lowerRow = (row: Row, level: Level, kept: boolean): boolean => {
	const { above, below, line } = row.stacks;
	const [left, right] = [sideHeight(above), sideHeight(below)];
	const side = left >= right ? above : below;
	const order = voicesHeight(row) > Math.max(left, right) ? [line, side] : [side, line];
	for (const stack of order) {
		const at = lastLowerable(stack, level, kept);
		if (at < 0) continue;
		stack.levels[at] = level;
		return true;
	}
	return false;
};

/** Lowers statements to a level, in the highest row each time, until everything fits. */
const lower = (kit: Kit, fitting: Fitting, height: number, level: Level, kept = false): void => {
	const open = new Set(fitting.rows);
	while (fitting.total > height && open.size > 0) {
		let highest: Row | undefined;
		for (const row of open) if (!highest || row.height > highest.height) highest = row;
		if (!highest) return;
		if (lowerRow(highest, level, kept)) update(kit, fitting, highest);
		else open.delete(highest);
	}
};

/** Tries a finer level for one statement; it stays if everything still fits. */
const tryLevel = (
	kit: Kit,
	fitting: Fitting,
	height: number,
	row: Row,
	stack: Stack,
	at: number,
	level: CardLevel
): boolean => {
	const now = stack.levels[at];
	const item = stack.items[at];
	if (!item || now === undefined || !isFiner(level, now)) return false;
	// A stack only grows by what its card grows, so most need no measuring of the row.
	if (item.heightAt(level) === null) return false;
	stack.levels[at] = level;
	update(kit, fitting, row);
	if (fitting.total <= height) return true;
	stack.levels[at] = now;
	update(kit, fitting, row);
	return false;
};

/** Uses what room is left: more of each stack’s first statement, then of the second, and so on; the selected event’s first. */
const raise = (kit: Kit, fitting: Fitting, height: number): void => {
	const selected = (row: Row): number => Number(isSelected(kit.context, row.pole));
	const stacks = [...fitting.rows]
		.sort((a, b) => selected(b) - selected(a))
		.flatMap((row) => Object.values(row.stacks).map((stack) => ({ row, stack })));
	const most = Math.max(0, ...stacks.map(({ stack }) => stack.items.length));
	for (let at = 0; at < most; at++) {
		const open = stacks.filter(({ stack }) => at < stack.items.length);
		for (const { row, stack } of open) tryLevel(kit, fitting, height, row, stack, at, 'chip');
		for (const { row, stack } of open) {
			if (stack.levels[at] === 'fold') continue;
			if (!tryLevel(kit, fitting, height, row, stack, at, 'full'))
				tryLevel(kit, fitting, height, row, stack, at, 'short');
		}
	}
};

/** Gives headings back what they had to leave out, as far as there is room. */
const raiseHeads = (kit: Kit, fitting: Fitting, height: number, head: HeadLevel): void => {
	for (const row of fitting.rows) {
		const now = row.head;
		if (HEADS.indexOf(now) <= HEADS.indexOf(head) && now !== 'none') continue;
		row.head = head;
		update(kit, fitting, row);
		if (fitting.total <= height) continue;
		row.head = now;
		update(kit, fitting, row);
	}
};

const setAll = (kit: Kit, fitting: Fitting, level: Level): void => {
	for (const row of fitting.rows) {
		for (const { items, levels } of Object.values(row.stacks)) {
			items.forEach(({ kept }, i) => (levels[i] = kept ? 'full' : level));
		}
		update(kit, fitting, row);
	}
};

const setHeads = (kit: Kit, fitting: Fitting, head: HeadLevel): void => {
	for (const row of fitting.rows) {
		row.head = head;
		update(kit, fitting, row);
	}
};

/** Merges rows into crowds until their titles fit; the last resort is a single node without one. */
const crowd = (kit: Kit, all: readonly Row[], folds: readonly Fold[], height: number): Fitting => {
	for (let count = all.length - 1; count >= 1; count--) {
		const fitting = start(kit, mergeRows(kit, all, count), folds);
		setHeads(kit, fitting, 'title');
		if (fitting.total <= height) return fitting;
		// No crowd is lower than this, so the rows that cannot fit are skipped.
		count = Math.min(count, Math.floor((count * height) / fitting.total) + 2);
	}
	const single = start(kit, mergeRows(kit, all, 1), folds);
	setHeads(kit, single, 'title');
	for (const level of ['short', 'chip'] as const) lower(kit, single, height, level, true);
	if (single.total > height) setHeads(kit, single, 'none');
	lower(kit, single, height, 'fold', true);
	return single;
};

/**
 * Decides how much of everything is shown in a height, in pixels: all of it if it fits; else the highest rows give way
 * step by step, then headings, and at last neighbours share a row. What room is left then is given back.
 */
export const fitRows = (
	kit: Kit,
	events: readonly PlacedEvent[],
	folds: readonly Fold[],
	height: number
): Fitting => {
	const rows = events.map((placed) => makeRow(kit, [placed], 'fold'));
	let fitting = start(kit, rows, folds);
	if (rows.length === 0) return fitting;
	const head = HEADS.find((level) => {
		setHeads(kit, fitting, level);
		return fitting.total <= height;
	});
	if (!head) fitting = crowd(kit, rows, folds, height);
	if (head === 'full') {
		// Chips are measured without a look at their words: where not even they fit, the rest need not be laid out.
		setAll(kit, fitting, 'chip');
		setAll(kit, fitting, fitting.total <= height ? 'full' : 'fold');
		for (const level of ['short', 'chip', 'fold'] as const) lower(kit, fitting, height, level);
	}
	raiseHeads(kit, fitting, height, 'line');
	raise(kit, fitting, height);
	raiseHeads(kit, fitting, height, 'full');
	return fitting;
};
