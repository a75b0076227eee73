import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { everyStoryPage } from '#lib/server/every-page.ts';
import { openStory, stories } from '#lib/server/stories.ts';
import { TIME_WORDS } from '#lib/server/time-words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => everyStoryPage(stories.keys());

export const load: PageServerLoad = ({ params: { lang, slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
	return { slug, ...openStory(checked, TIME_WORDS[lang ?? DEFAULT_LANGUAGE]) };
};
