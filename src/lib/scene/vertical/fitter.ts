import type { Fold } from '../scale.ts';
import type { Level } from '../stack.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { HeadLevel } from './heading.ts';
import { planRow, type Kit, type Row } from './row.ts';

/** Rows as they are fitted into a height. */
export interface Fitting {
	readonly rows: readonly Row[];
	readonly gaps: readonly Gap[];
	/** Height of all rows and of the least gaps between them, in pixels. */
	readonly total: number;
}

/** Rows that are being fitted: every change is measured at once. */
export interface Fitter {
	readonly rows: readonly Row[];
	readonly fits: () => boolean;
	readonly total: () => number;
	/** Changes something in a row; false and taken back if it no longer fits. */
	readonly attempt: (row: Row, change: () => void, back: () => void) => boolean;
	readonly setHeads: (head: HeadLevel) => void;
	/** Sets the level of every statement, and of what is kept. */
	readonly setLevels: (level: Level, kept?: Level) => void;
	readonly result: () => Fitting;
}

/** Measures rows for a height, in pixels, and keeps the sum. */
export const fitterOf = (
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
			if (total <= height) return true;
			back();
			update(row);
			return false;
		},
		setHeads: (head) => {
			for (const row of rows) {
				row.head = head;
				update(row);
			}
		},
		setLevels: (level, kept = 'full') => {
			for (const row of rows) {
				for (const { items, setLevel } of Object.values(row.stacks)) {
					items.forEach((item, i) => setLevel(i, item.kept ? kept : level));
				}
				update(row);
			}
		},
		result: () => ({ rows, gaps, total })
	};
};
