import type { Language } from '../../../core/language.ts';
import type { PhoneWords } from './phone-words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<PhoneWords>>> = {
	en: async () => (await import('./en.ts')).PHONE_WORDS_EN,
	uk: async () => (await import('./uk.ts')).PHONE_WORDS_UK,
	ru: async () => (await import('./ru.ts')).PHONE_WORDS_RU
};

/** The words of what only a phone has, in the given language. */
export const loadPhoneWords = (language: Language): Promise<PhoneWords> => LOADERS[language]();
