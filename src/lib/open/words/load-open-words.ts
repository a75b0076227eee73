import type { Language } from '../../core/language.ts';
import type { OpenWords } from './open-words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<OpenWords>>> = {
	en: async () => (await import('./en.ts')).OPEN_WORDS_EN,
	uk: async () => (await import('./uk.ts')).OPEN_WORDS_UK,
	ru: async () => (await import('./ru.ts')).OPEN_WORDS_RU
};

/** The words of the page that opens stories from elsewhere, in the given language. */
export const loadOpenWords = (language: Language): Promise<OpenWords> => LOADERS[language]();
