import type { StoryIndex } from './index-story.ts';

/** Most statements of a story file. */
export const MOST_STATEMENTS = 10_000;

/** Whether a story has more statements than a file of one may hold: it never stands in a page before its program runs. */
export const isLong = ({ story }: Pick<StoryIndex, 'story'>): boolean =>
	story.statements.length > MOST_STATEMENTS;
