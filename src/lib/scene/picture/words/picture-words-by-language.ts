import type { PictureLanguage } from '../picture.ts';
import { PICTURE_WORDS_EN } from './en.ts';
import type { PictureWords } from './picture-words.ts';
import { PICTURE_WORDS_RU } from './ru.ts';
import { PICTURE_WORDS_UK } from './uk.ts';

/** What a picture writes itself, by the language that it is written in. */
export const PICTURE_WORDS_BY_LANGUAGE: Readonly<Record<PictureLanguage, PictureWords>> = {
	en: PICTURE_WORDS_EN,
	uk: PICTURE_WORDS_UK,
	ru: PICTURE_WORDS_RU
};
