import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { loadOpenWords } from '#lib/open/words/load-open-words.ts';
import { loadOpeningWords } from '#lib/timeline/open-picture/words/load-opening-words.ts';
import type { PageLoad } from './$types';

/** The page itself comes late: what every page loads at once holds all routes. */
export const load: PageLoad = async ({ params }) => {
	const language = params.lang ?? DEFAULT_LANGUAGE;
	const [{ default: OpenPage }, openWords, fileWords] = await Promise.all([
		import('#lib/open/OpenPage.svelte'),
		loadOpenWords(language),
		loadOpeningWords(language)
	]);
	return { OpenPage, openWords, fileWords };
};
