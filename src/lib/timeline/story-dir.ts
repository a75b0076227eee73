import type { TimelineState } from './timeline-state.svelte.ts';

/**
 * `dir` for an element that holds words of the story. Said in either direction: an absent one is written as an empty
 * attribute, which is no value of it.
 */
export const storyDir = ({ mirrored }: Pick<TimelineState, 'mirrored'>): 'rtl' | 'ltr' =>
	mirrored ? 'rtl' : 'ltr';
