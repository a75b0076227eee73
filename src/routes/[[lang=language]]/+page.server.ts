import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { everyLanguage } from '#lib/server/every-page.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '#lib/scene/picture/words/picture-words-by-language.ts';
import { storyCard } from '#lib/server/story-card.ts';
import { openStory, stories } from '#lib/server/stories.ts';
import { TIME_WORDS } from '#lib/server/time-words.ts';
import { checkAllWords } from './check-all-words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// A missing message stops the build here, before any page is written.
await checkAllWords();

export const entries: EntryGenerator = everyLanguage;

/** While there is one story, this page is that story; with more it is the way to each. */
export const load: PageServerLoad = ({ params }) => {
	const language = params.lang ?? DEFAULT_LANGUAGE;
	const all = [...stories];
	const [first] = all;
	if (all.length === 1 && first) {
		const [slug, checked] = first;
		return { slug, opened: openStory(checked, TIME_WORDS[language]), gallery: [] };
	}
	return {
		slug: null,
		opened: null,
		gallery: all.map(([slug, { story }]) => ({
			slug,
			...storyCard(story, PICTURE_WORDS_BY_LANGUAGE[language])
		}))
	};
};
