import { withContested } from '../core/claims/contested-events.ts';
import { indexPlaced } from '../core/story/index-story.ts';
import { placeStory } from '../core/story/place-story.ts';
import type { Story } from '../core/story/story.ts';
import type { PictureWords } from '../scene/picture/words/picture-words.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { needsRtl } from '../scene/rtl/needs-rtl.ts';
import { rtlLayout } from '../scene/rtl/rtl-layout.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { Scene } from '../scene/scene.ts';
import { THEMES } from '../scene/theme.ts';
import { measureText } from '../scene/text/measure-text.ts';

const FRAME = {
	width: 1040,
	height: 560,
	theme: THEMES.light,
	measure: measureText
} as const;

/** What the gallery shows of a story. */
export interface StoryCard {
	readonly title: string;
	readonly standfirst: string;
	/** Language of title and standfirst. */
	readonly lang: string;
	readonly scene: Scene;
}

/** Draws a story for the gallery: at build, so that the gallery needs nothing that lays out. */
export const storyCard = (story: Story, words: PictureWords): StoryCard => ({
	title: story.title,
	standfirst: story.standfirst,
	lang: story.lang,
	scene: buildScene(indexPlaced(withContested(placeStory(story, words.time))), HOME_VIEW, {
		...FRAME,
		...(needsRtl(story) ? { measure: rtlLayout.measure, rtl: rtlLayout } : {}),
		words: words.time,
		phrases: words
	})
});
