import { MAX_STORY_BYTES } from '#lib/core/story/parse-story-text.ts';
import { MAX_PICTURE_BYTES } from '#lib/export/read-embedded.ts';
import { isPicture } from './read-picture.ts';

/** A byte order mark does not count as a part of the story. */
const MARK_BYTES = 3;

/** The most bytes that a story file, or a picture that may hold a story, may have. */
export const storyLimit = (head: Uint8Array): number =>
	isPicture(head) ? MAX_PICTURE_BYTES : MAX_STORY_BYTES + MARK_BYTES;
