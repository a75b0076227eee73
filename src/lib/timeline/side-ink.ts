import type { Side } from '../core/story/story.ts';

/** How many parties have a colour of their own; more begin again at the first. Equals the number of `--side-…` tokens. */
const INKS = 6;

/** The paint of a side as `data-ink` names it: the place among the parties, as in the picture, or `neutral`. */
export const sideInk = (sides: readonly Side[], sideId: string | undefined): string => {
	const at = sides.filter((side) => side.lane !== 'line').findIndex((side) => side.id === sideId);
	return at < 0 ? 'neutral' : String(at % INKS);
};
