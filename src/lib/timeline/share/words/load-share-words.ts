import type { Language } from '../../../core/language.ts';
import type { ShareWords } from './share-words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<ShareWords>>> = {
	en: async () => (await import('./en.ts')).SHARE_WORDS_EN,
	uk: async () => (await import('./uk.ts')).SHARE_WORDS_UK,
	ru: async () => (await import('./ru.ts')).SHARE_WORDS_RU
};

/** The words of the dialog that shares a story, in the given language. */
export const loadShareWords = (language: Language): Promise<ShareWords> => LOADERS[language]();
