import type { StoryEvent } from './story.ts';

/** Every kind of event, in the order in which rows of a long story number them. */
export const KINDS: readonly StoryEvent['kind'][] = ['attack', 'meeting', 'background', 'other'];
