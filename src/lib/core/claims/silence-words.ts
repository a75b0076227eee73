import type { Silence } from '../story/story.ts';

/** How a silence reads in a cell or a card. */
export const SILENCE_WORDS: Readonly<Record<Silence, string>> = {
	'no-comment': 'no official comment',
	'no-reply': 'no reply',
	'not-mentioned': 'not mentioned'
};
