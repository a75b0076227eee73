import { DEFAULT_LANGUAGE, isLanguage } from '#lib/core/language.ts';
import { loadWords } from '#lib/timeline/words/load-words.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the page, in the language of its address; so also where there is no such page. */
export const load: LayoutLoad = async ({ params, route, url: { pathname } }) => {
	// An address that leads nowhere has no parameters, only its path.
	const named = route.id === null ? pathname.split('/').find(isLanguage) : params.lang;
	return { words: await loadWords(named ?? DEFAULT_LANGUAGE) };
};
