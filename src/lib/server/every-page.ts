import { LANGUAGES, languageInAddress, type LanguageInAddress } from '../core/language.ts';

/** The language as a parameter of a route; absent where addresses name none. */
interface LanguageParam {
	readonly lang?: Exclude<LanguageInAddress, undefined>;
}

const paramOf = (lang: LanguageInAddress): LanguageParam => (lang === undefined ? {} : { lang });

const PARAMS = LANGUAGES.map(({ code }) => paramOf(languageInAddress(code)));

/** The parameters of one page for every language. */
export const everyLanguage = (): LanguageParam[] => [...PARAMS];

/** The parameters of a page for every story in every language. */
export const everyStoryPage = (slugs: Iterable<string>): (LanguageParam & { slug: string })[] =>
	[...slugs].flatMap((slug) => PARAMS.map((lang) => ({ ...lang, slug })));
