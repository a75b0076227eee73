import { DEFAULT_LANGUAGE, LANGUAGES, languageInAddress } from '../core/language.ts';
import type { Language } from '../core/language.ts';
import { headElement } from './head-element.ts';
import { isSiteKnown } from './site-origin.ts';

/** Languages as the Open Graph names them, with the country whose spelling is used. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', uk: 'uk_UA', ru: 'ru_RU' };

/** Addresses of one page in every language; `rest` is the path behind the language, from its slash on. */
const addresses = (page: URL, language: Language, rest: string): ReadonlyMap<Language, string> => {
	const own = languageInAddress(language);
	const end = own === undefined ? rest : `/${own}${rest}`;
	const path = page.pathname.endsWith('/') ? page.pathname : `${page.pathname}/`;
	if (!path.endsWith(end)) throw new Error(`${path} is not the address of ${end}.`);
	const base = path.slice(0, -end.length);
	return new Map(
		LANGUAGES.map(({ code }) => {
			const part = languageInAddress(code);
			return [code, new URL(`${base}${part === undefined ? '' : `/${part}`}${rest}`, page).href];
		})
	);
};

/**
 * What the head of a page says of its language and of the same page in the others. Those links need whole addresses, so
 * they are there only where `SITE_URL` was given at build.
 * @param rest path of the page behind the language: `/` for the first page
 */
export const languageHead = (page: URL, language: Language, rest: string): string[] => {
	const locales = LANGUAGES.map(({ code }) =>
		headElement('meta', {
			property: code === language ? 'og:locale' : 'og:locale:alternate',
			content: LOCALES[code]
		})
	);
	// The page’s own language stands first, as the Open Graph wants it.
	locales.sort((a, b) => Number(a.includes(':alternate')) - Number(b.includes(':alternate')));
	if (!isSiteKnown(page)) return locales;
	const found = addresses(page, language, rest);
	const links = [...found, ['x-default', found.get(DEFAULT_LANGUAGE) ?? ''] as const].map(
		([hreflang, href]) => headElement('link', { rel: 'alternate', hreflang, href })
	);
	return [...locales, ...links];
};
