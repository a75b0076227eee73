import { withContested } from '../../core/claims/contested-events.ts';
import { indexPlaced, type StoryIndex } from '../../core/story/index-story.ts';
import { partOfStory } from '../../core/story/part-of-story.ts';
import { placeStory } from '../../core/story/place-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Found } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { buildPicture } from './build-picture.ts';
import type { Picture, PictureLanguage, PictureOptions } from './picture.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from './words/picture-words-by-language.ts';

/** The part of a story that a picture shows, with its times in the language of the picture. */
const indexOf = (story: Story, options: PictureOptions, lang: PictureLanguage): StoryIndex => {
	const part = partOfStory(story, {
		events: options.scope.kind === 'events' ? options.scope.events : null,
		statements: options.statements,
		links: options.arcs
	});
	return indexPlaced(withContested(placeStory(part, PICTURE_WORDS_BY_LANGUAGE[lang].time)));
};

/**
 * The picture of a story as someone looks at it. A selection in the view points at nothing here, and its window counts
 * only where the options ask for what is on screen.
 * @param found hits of the view’s search words, `null` without a search
 */
export const pictureOf = (
	story: Story,
	view: View,
	options: PictureOptions,
	lang: PictureLanguage,
	found: Found | null = null
): Picture =>
	buildPicture({
		story,
		index: indexOf(story, options, lang),
		view: {
			...view,
			selection: null,
			window: options.scope.kind === 'window' ? view.window : null
		},
		options,
		words: PICTURE_WORDS_BY_LANGUAGE[lang],
		found
	});
