import type { Selection } from './view.ts';

/** Whether two selections are of one thing: an event, a statement and a speaker may share an id. */
export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
	a?.kind === b?.kind && a?.id === b?.id;
