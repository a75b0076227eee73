/** A language that the reader and the figure are written in. */
export type Language = 'en' | 'uk' | 'ru';

/** Every language of the interface, by its own name; the first is the one of addresses that name none. */
export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
	{ code: 'en', name: 'English' },
	{ code: 'uk', name: 'Українська' },
	{ code: 'ru', name: 'Русский' }
];

/** The language of addresses that name none. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** Whether a text is the code of a language of the interface. */
export const isLanguage = (text: string): text is Language =>
	LANGUAGES.some(({ code }) => code === text);

/** A language as a part of an address; `undefined` for the one of addresses that name none. */
export type LanguageInAddress = Exclude<Language, 'en'> | undefined;

/** How an address names a language. */
export const languageInAddress = (language: Language): LanguageInAddress =>
	language === 'en' ? undefined : language;
