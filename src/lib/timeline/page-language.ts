import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import { FIGURE_WORDS_EN } from '../scene/figure-words-en.ts';
import { measureText } from '../scene/text/measure-text.ts';

/** The language that the reader’s figure is written in, as a frame wants it. */
export const PAGE_LANGUAGE = {
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
} as const;
