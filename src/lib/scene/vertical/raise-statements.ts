import type { Lane } from '../../core/story/story.ts';
import { isSelected } from '../context.ts';
import { isContested } from '../crowd-facts.ts';
import type { CardLevel } from '../scene.ts';
import type { Level } from '../stack.ts';
import type { Fitter } from './fitter.ts';
import { SIDES, type Kit, type Row, type Stack } from './row.ts';

/** Finest first. */
const LEVELS: readonly Level[] = ['full', 'short', 'chip', 'fold'];

/** How many turns a row waits: none if its accounts differ or it is selected, longest if it is background. */
const waitOf = ({ context }: Kit, { pole }: Row): number => {
	if (isContested(context.index, pole) || isSelected(context, pole)) return 0;
	return pole.events.every(({ event }) => event.kind === 'background') ? 2 : 1;
};

/** What may be raised in one turn of a row: one statement of some of its lanes. */
interface Turn {
	readonly row: Row;
	readonly at: number;
	readonly lanes: readonly Lane[];
}

const isCoarser = (level: Level, than: Level): boolean =>
	LEVELS.indexOf(level) > LEVELS.indexOf(than);

const raisable = ({ items, levels }: Stack, at: number, level: CardLevel): boolean =>
	isCoarser(levels[at] ?? 'full', level) && items[at]?.at(level) !== null;

/** Raises the statements of a turn together, or none; true if there was room. */
const raise = (fitter: Fitter, { row, at, lanes }: Turn, level: CardLevel): boolean => {
	const stacks = lanes
		.map((lane) => row.stacks[lane])
		.filter((stack) => raisable(stack, at, level));
	if (stacks.length === 0) return false;
	const before = stacks.map(({ levels }) => levels[at] ?? 'fold');
	return fitter.attempt(
		row,
		() => stacks.forEach(({ setLevel }) => setLevel(at, level)),
		() => stacks.forEach(({ setLevel }, i) => setLevel(at, before[i] ?? 'fold'))
	);
};

/**
 * Gives what room there is to the first statement of each stack, then to the second, and so on: each row says something in
 * full before another says everything. Both accounts of an event are raised together as long as that is possible, and
 * before the voices of no party.
 */
export const raiseStatements = (kit: Kit, fitter: Fitter): void => {
	const rows = fitter.rows
		.map((row) => ({ row, wait: waitOf(kit, row) }))
		.sort((a, b) => a.wait - b.wait);
	const lengthOf = ({ stacks }: Row): number =>
		Math.max(...Object.values(stacks).map(({ items }) => items.length));
	const most = Math.max(0, ...rows.map(({ row, wait }) => lengthOf(row) + wait));
	for (let turn = 0; turn <= most; turn++) {
		const open = rows
			.map(({ row, wait }) => ({ row, at: turn - wait }))
			.filter(({ row, at }) => at >= 0 && at <= lengthOf(row));
		const turns = [
			...open.map((one): Turn => ({ ...one, lanes: SIDES })),
			...open.flatMap((one) => SIDES.map((lane): Turn => ({ ...one, lanes: [lane] }))),
			...open.map(({ row, at }): Turn => ({ row, at: at - 1, lanes: ['line'] }))
		];
		for (const one of turns) raise(fitter, one, 'chip');
		for (const one of turns) {
			const { row, at } = one;
			if (one.lanes.some((lane) => row.stacks[lane].levels[at] === 'fold')) continue;
			if (!raise(fitter, one, 'full')) raise(fitter, one, 'short');
		}
	}
};

/** Whether both accounts say at least one thing in words wherever they differ. */
export const saysWhatDiffers = (kit: Kit, { rows }: Fitter): boolean =>
	rows
		.filter((row) => waitOf(kit, row) === 0)
		.flatMap(({ stacks }) => SIDES.map((lane) => stacks[lane].levels))
		.every((levels) => levels.length === 0 || levels.some((l) => l === 'full' || l === 'short'));
