import type { PlacedEvent } from '../../core/story/placed-event.ts';
import type { Fold } from '../scale.ts';
import { fitterOf, type Fitter, type Fitting } from './fitter.ts';
import type { HeadLevel } from './heading.ts';
import { mergeRows } from './merge-rows.ts';
import { raiseStatements, saysWhatDiffers } from './raise-statements.ts';
import { makeRow, type Kit, type Row } from './row.ts';

const HEADS: readonly HeadLevel[] = ['full', 'line', 'title', 'none'];

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
	raiseStatements(kit, fitter);
	if (head && !saysWhatDiffers(kit, fitter)) {
		// The names of all speakers are worth less than the words of both accounts.
		fitter.setLevels('fold');
		raiseStatements(kit, fitter);
	}
	raiseHeads(fitter, 'full');
	return fitter.result();
};
