import { resolve } from '$app/paths';
import { DEFAULT_LANGUAGE, isLanguage } from '#lib/core/language.ts';
import { loadWords } from '#lib/timeline/words/load-words.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the page, in the language that its address begins with; so also where there is no such page. */
export const load: LayoutLoad = async ({ url: { pathname } }) => {
	const first = pathname.slice(resolve('/').length).split('/')[0] ?? '';
	return { words: await loadWords(isLanguage(first) ? first : DEFAULT_LANGUAGE) };
};
