import { withContested } from '../../core/claims/contested-events.ts';
import { indexPlaced, type StoryIndex } from '../../core/story/index-story.ts';
import { partOfStory, type StoryPart } from '../../core/story/part-of-story.ts';
import { placeStory } from '../../core/story/place-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { PictureWords } from './words/picture-words.ts';

/** A part of a story with its times in the language of a picture. */
export const indexPart = (story: Story, part: StoryPart, { time }: PictureWords): StoryIndex =>
	indexPlaced(withContested(placeStory(partOfStory(story, part), time)));
