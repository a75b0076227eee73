import type { Language } from '../../../core/language.ts';
import type { OpeningWords } from './opening-words.ts';

// One import per language, so that only the one that is shown is fetched.
const LOADERS: Readonly<Record<Language, () => Promise<OpeningWords>>> = {
	en: async () => (await import('./en.ts')).OPENING_WORDS_EN,
	uk: async () => (await import('./uk.ts')).OPENING_WORDS_UK,
	ru: async () => (await import('./ru.ts')).OPENING_WORDS_RU
};

/** Everything that is written where a picture is opened, in the given language. */
export const loadOpeningWords = (language: Language): Promise<OpeningWords> => LOADERS[language]();
