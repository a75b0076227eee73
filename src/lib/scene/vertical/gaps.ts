import type { Fold } from '../scale.ts';
import type { Row } from './row.ts';

/** Least gap before a row, and before one that a break stands in. Pixels. */
const GAP = 12;
const BREAK_GAP = 30;
/** By how much a gap may grow, in pixels. */
export const GROWTH = 24;

/** The gap before a row, with the empty times that are folded there. */
export interface Gap {
	readonly folds: readonly Fold[];
	/** Pixels. */
	readonly least: number;
}

/** Gaps between rows; the first row has none before it. */
export const gapsOf = (rows: readonly Row[], folds: readonly Fold[]): Gap[] =>
	rows.map((row, i) => {
		const before = rows[i - 1]?.pole.events.at(-1)?.position;
		const after = row.pole.events[0]?.position ?? 0;
		if (before === undefined) return { folds: [], least: 0 };
		const inside = folds.filter(({ from, to }) => before <= from && to <= after);
		return { folds: inside, least: inside.length > 0 ? BREAK_GAP : GAP };
	});

/** Tops of rows in pixels: what room is left opens the gaps up to a measure, the rest lies before and after them. */
export const spreadRows = (
	rows: readonly Row[],
	gaps: readonly Gap[],
	from: number,
	to: number
): number[] => {
	const need = rows.reduce((sum, { height }, i) => sum + height + (gaps[i]?.least ?? 0), 0);
	const spare = Math.max(0, to - from - need);
	const growth = rows.length > 1 ? Math.min(GROWTH, spare / (rows.length - 1)) : 0;
	let y = from + (spare - growth * Math.max(0, rows.length - 1)) / 2;
	return rows.map(({ height }, i) => {
		if (i > 0) y += (gaps[i]?.least ?? 0) + growth;
		const top = y;
		y += height;
		return top;
	});
};
