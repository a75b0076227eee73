import { watchFiles } from './open-picture/watch-files.ts';
import { PAPER } from './paper.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

const served = new WeakSet<AbortSignal>();

/**
 * Adds to the reader what only a person can ask for: colours for paper, and pictures that are dropped or pasted. Does
 * nothing when it is called again for one page.
 */
export const serve = (timeline: TimelineState, gone: AbortSignal): void => {
	if (gone.aborted || served.has(gone)) return;
	served.add(gone);
	timeline.paper = PAPER;
	watchFiles(timeline, gone);
};
