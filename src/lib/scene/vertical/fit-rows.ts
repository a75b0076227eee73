import type { PlacedEvent } from '../../core/story/index-story.ts';
import { isSelected } from '../context.ts';
import type { Fold } from '../scale.ts';
import type { Level } from '../stack.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { HeadLevel } from './heading.ts';
import { mergeRows } from './merge-rows.ts';
import { makeRow, planRow, type Kit, type Row, type Stack } from './row.ts';

/** Finest first. */
const LEVELS: readonly Level[] = ['full', 'short', 'chip', 'fold'];
const HEADS: readonly HeadLevel[] = ['full', 'line', 'title', 'none'];

/** Rows as they are fitted into a height. */
export interface Fitting {
	readonly rows: readonly Row[];
	readonly gaps: readonly Gap[];
	/** Height of all rows and of the least gaps between them, in pixels. */
	readonly total: number;
}

/** Rows that are being fitted: every change is measured at once. */
interface Fitter {
	readonly rows: readonly Row[];
	readonly fits: () => boolean;
	readonly total: () => number;
	/** Changes something in a row; taken back if it no longer fits. */
	readonly attempt: (row: Row, change: () => void, back: () => void) => void;
	readonly setHeads: (head: HeadLevel) => void;
	/** Sets the level of every statement, and of what is kept. */
	readonly setLevels: (level: Level, kept?: Level) => void;
	readonly result: () => Fitting;
}

const fitterOf = (
	kit: Kit,
	rows: readonly Row[],
	folds: readonly Fold[],
	height: number
): Fitter => {
	const gaps = gapsOf(rows, folds);
	let total = gaps.reduce((sum, { least }) => sum + least, 0);
	const update = (row: Row): void => {
		const now = planRow(kit, row).height;
		total += now - row.height;
		row.height = now;
	};
	for (const row of rows) {
		row.height = 0;
		update(row);
	}
	return {
		rows,
		fits: () => total <= height,
		total: () => total,
		attempt: (row, change, back) => {
			change();
			update(row);
			if (total <= height) return;
			back();
			update(row);
		},
		setHeads: (head) => {
			for (const row of rows) {
				row.head = head;
				update(row);
			}
		},
		setLevels: (level, kept = 'full') => {
			for (const row of rows) {
				for (const { items, levels } of Object.values(row.stacks)) {
					items.forEach((item, i) => (levels[i] = item.kept ? kept : level));
				}
				update(row);
			}
		},
		result: () => ({ rows, gaps, total })
	};
};

/** Tries finer levels for one statement, the finest first. */
const raise = (
	fitter: Fitter,
	row: Row,
	{ items, levels }: Stack,
	at: number,
	to: Level[]
): void => {
	for (const level of to) {
		const now = levels[at] ?? 'fold';
		if (LEVELS.indexOf(now) <= LEVELS.indexOf(level)) return;
		if (level === 'fold' || !items[at]?.at(level)) continue;
		fitter.attempt(
			row,
			() => (levels[at] = level),
			() => (levels[at] = now)
		);
	}
};

/**
 * Gives what room there is to the first statement of each stack, then to the second, and so on; the selected event comes
 * first. So each row says something in full before another says everything.
 */
const raiseAll = (kit: Kit, fitter: Fitter): void => {
	const stacks = [...fitter.rows]
		.sort(
			(a, b) => Number(isSelected(kit.context, b.pole)) - Number(isSelected(kit.context, a.pole))
		)
		.flatMap((row) => Object.values(row.stacks).map((stack) => ({ row, stack })));
	const most = Math.max(0, ...stacks.map(({ stack }) => stack.items.length));
	for (let at = 0; at < most; at++) {
		const open = stacks.filter(({ stack }) => at < stack.items.length);
		for (const { row, stack } of open) raise(fitter, row, stack, at, ['chip']);
		for (const { row, stack } of open) {
			if (stack.levels[at] !== 'fold') raise(fitter, row, stack, at, ['full', 'short']);
		}
	}
};

/** Gives headings back what they had to leave out, as far as there is room. */
const raiseHeads = ({ rows, attempt }: Fitter, head: HeadLevel): void => {
	for (const row of rows) {
		const now = row.head;
		if (HEADS.indexOf(now) <= HEADS.indexOf(head)) continue;
		attempt(
			row,
			() => (row.head = head),
			() => (row.head = now)
		);
	}
};

/** Merges rows into crowds until their titles fit; the last resort is a single node without one. */
const crowd = (kit: Kit, all: readonly Row[], folds: readonly Fold[], height: number): Fitter => {
	const merged = (count: number): Fitter => {
		const fitter = fitterOf(kit, mergeRows(kit, all, count), folds, height);
		fitter.setHeads('title');
		return fitter;
	};
	let count = all.length;
	while (count > 1) {
		const fitter = merged(count);
		if (fitter.fits()) return fitter;
		// Rows are about equally high, so many counts need not be tried.
		count = Math.min(count - 1, Math.ceil((count * height) / fitter.total()) + 1);
	}
	const single = merged(1);
	for (const kept of ['full', 'short', 'chip', 'fold'] as const) {
		single.setLevels('fold', kept);
		if (single.fits()) return single;
	}
	single.setHeads('none');
	return single;
};

/**
 * Decides how much of everything is shown in a height, in pixels: all of it if it fits; else the statements give way, then
 * headings, and at last neighbours share a row. What room is left then is given back step by step.
 */
export const fitRows = (
	kit: Kit,
	events: readonly PlacedEvent[],
	folds: readonly Fold[],
	height: number
): Fitting => {
	const rows = events.map((placed) => makeRow(kit, [placed], 'fold'));
	let fitter = fitterOf(kit, rows, folds, height);
	const head = HEADS.find((level) => {
		if (level === 'none') return false;
		fitter.setHeads(level);
		return fitter.fits();
	});
	if (!head) fitter = crowd(kit, rows, folds, height);
	if (head === 'full') {
		// From the coarsest on, so that words are only laid out where there may be room for them.
		for (const level of ['chip', 'full'] as const) {
			fitter.setLevels(level);
			if (fitter.fits()) continue;
			fitter.setLevels(level === 'full' ? 'chip' : 'fold');
			break;
		}
	}
	raiseHeads(fitter, 'line');
	raiseAll(kit, fitter);
	raiseHeads(fitter, 'full');
	return fitter.result();
};
