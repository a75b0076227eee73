import { isSelected } from '../context.ts';
import { makeRow, type Kit, type Row } from './row.ts';

/** What keeps the selected event from being merged, as a factor. */
const SELECTED_WEIGHT = 1000;

const startOf = (row: Row): number => row.pole.events[0]?.position ?? 0;
const endOf = (row: Row): number => row.pole.events.at(-1)?.position ?? 0;

/**
 * Merges neighbours into crowds until so many rows are left; those first that are near in time and few. Everything in a
 * merged row is folded.
 */
export const mergeRows = (kit: Kit, rows: readonly Row[], count: number): Row[] => {
	const left: Row[] = [...rows];
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return left;
	// A little is added to each gap, so that many events of one time do not all end up in one crowd.
	const usual = (endOf(last) - startOf(first)) / rows.length + 1;
	const cost = (a: Row, b: Row): number =>
		(a.pole.events.length + b.pole.events.length) *
		(startOf(b) - endOf(a) + usual) *
		([a, b].some(({ pole }) => isSelected(kit.context, pole)) ? SELECTED_WEIGHT : 1);
	const costs = left.slice(1).map((row, i) => cost(left[i] ?? row, row));
	while (left.length > Math.max(1, count)) {
		let at = 0;
		costs.forEach((value, i) => {
			if (value < (costs[at] ?? Infinity)) at = i;
		});
		const [a, b] = left.slice(at, at + 2);
		if (!a || !b) break;
		const pole = { ...a.pole, to: b.pole.to, events: [...a.pole.events, ...b.pole.events] };
		const merged: Row = { ...a, pole };
		left.splice(at, 2, merged);
		costs.splice(at, 1);
		const [before, after] = [left[at - 1], left[at + 1]];
		if (before) costs[at - 1] = cost(before, merged);
		if (after) costs[at] = cost(merged, after);
	}
	return left.map((row) => makeRow(kit, row.pole.events, 'fold'));
};
