import type { TimelineState } from './timeline-state.svelte.ts';

/** `dir` for an element that holds words of the story: absent where they run as the page does. */
export const storyDir = ({ mirrored }: Pick<TimelineState, 'mirrored'>): 'rtl' | undefined =>
	mirrored ? 'rtl' : undefined;
