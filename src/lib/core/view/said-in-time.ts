import type { StoryIndex } from '../story/index-story.ts';

/**
 * The numbers of the statements that pass, under the events that they hang on in time order, then in the order of the file.
 * @param passes by the number of a statement; `null` where every one does
 */
export const saidInTime = (
	{ columns: { hanging } }: StoryIndex,
	passes: ((number: number) => boolean) | null
): Uint32Array => (passes ? hanging.filter((number) => passes(number)) : hanging);
