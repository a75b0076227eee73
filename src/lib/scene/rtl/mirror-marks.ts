import type { Box, Stripe, TextRun } from '../scene.ts';
import { flip } from './flip.ts';
import { mirrorPath } from './mirror-path.ts';

/** Mirrors what pictures are made of between the edges at 0 and `width`; each is its own inverse. */
export const mirrorsOf = (width: number) => {
	const x = (at: number): number => flip(true, width, at);
	const box = <Marked extends Box>(given: Marked): Marked => ({
		...given,
		x: x(given.x + given.width)
	});
	const path = (data: string): string => mirrorPath(data, width);
	const stripe = <Marked extends Stripe>(given: Marked): Marked => ({
		...given,
		box: box(given.box),
		...(given.cut ? { cut: { ...given.cut, path: path(given.cut.path) } } : {})
	});
	/** Without its parts, which depend on where they stand. */
	const run = <Run extends TextRun>(given: Run): Run => {
		const mirrored = { ...given, x: x(given.x), anchor: 'end' as const };
		const bare: { anchor?: 'end'; parts?: unknown } = mirrored;
		if (given.anchor) delete bare.anchor;
		delete bare.parts;
		return mirrored;
	};
	return { x, box, path, stripe, run };
};
