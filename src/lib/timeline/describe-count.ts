import type { StoryIndex } from '../core/story/index-story.ts';

/** “12 of 31 statements shown”. */
export const describeCount = (index: StoryIndex, shown: ReadonlySet<string>): string =>
	`${shown.size} of ${index.story.statements.length} statements shown`;
