import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';
import type { ControlsWords } from './words/controls-words.ts';

/** “12 of 31 statements shown”. */
export const describeCount = (index: StoryIndex, shown: Shown, { count }: ControlsWords): string =>
	count.shown(shown.size, index.story.statements.length).join('');

/** What the live region says when the search has come, or has not. */
export const describeSearch = (
	ready: boolean,
	index: StoryIndex,
	shown: Shown,
	words: ControlsWords
): string => (ready ? describeCount(index, shown, words) : words.search.failed);
