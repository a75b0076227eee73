import type { Language } from '../../core/language.ts';
import type { ReaderWords } from './reader-words.ts';

// One import per language, so that a page loads only the one it shows.
const LOADERS: Readonly<Record<Language, () => Promise<ReaderWords>>> = {
	en: async () => (await import('./en.ts')).READER_WORDS_EN,
	uk: async () => (await import('./uk.ts')).READER_WORDS_UK,
	ru: async () => (await import('./ru.ts')).READER_WORDS_RU
};

/** Everything that the reader writes itself, in the given language. */
export const loadWords = (language: Language): Promise<ReaderWords> => LOADERS[language]();
