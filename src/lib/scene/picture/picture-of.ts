import type { Story } from '../../core/story/story.ts';
import type { Found } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { needsRtl } from '../rtl/needs-rtl.ts';
import { createRtlLayout } from '../rtl/rtl-layout.ts';
import { buildPicture } from './build-picture.ts';
import { indexPart } from './index-part.ts';
import { measurePicture } from './measure-picture.ts';
import type { Picture, PictureLanguage, PictureOptions } from './picture.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from './words/picture-words-by-language.ts';

const pictureRtl = createRtlLayout(measurePicture);

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
): Picture => {
	const words = PICTURE_WORDS_BY_LANGUAGE[lang];
	return buildPicture({
		story,
		index: indexPart(
			story,
			{
				events: options.scope.kind === 'events' ? options.scope.events : null,
				statements: options.statements,
				links: options.arcs
			},
			words
		),
		view: {
			...view,
			selection: null,
			window: options.scope.kind === 'window' ? view.window : null
		},
		options,
		words,
		found,
		rtl: needsRtl(story) ? pictureRtl : null
	});
};
