import type { TimelineState } from './timeline-state.svelte.ts';

/** `lang` for an element that holds words of the story: absent where they are in the language of the page. */
export const storyLang = ({
	index,
	words
}: Pick<TimelineState, 'index' | 'words'>): string | undefined =>
	index.story.lang === words.language ? undefined : index.story.lang;
