import type { Language } from '../core/language.ts';
import type { TimeWords } from '../core/time/time-words.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '../scene/picture/words/picture-words-by-language.ts';

/** How times are written, by language. */
export const TIME_WORDS: Readonly<Record<Language, TimeWords>> = {
	en: PICTURE_WORDS_BY_LANGUAGE.en.time,
	uk: PICTURE_WORDS_BY_LANGUAGE.uk.time,
	ru: PICTURE_WORDS_BY_LANGUAGE.ru.time
};
