import { STORY_WORDS_EN } from '../core/view/story-words-en.ts';
import type { FigureWords } from './figure-words.ts';

const { statements: STATEMENTS, modes: MODES } = STORY_WORDS_EN.counted;

/** The figure’s words in English. */
export const FIGURE_WORDS_EN: FigureWords = {
	accountsDiffer: '≠ accounts differ',
	accountsDifferShort: '≠ differs',
	heard: (statements, quotes) => `${STATEMENTS(statements)}, ${MODES.quote(quotes)}`
};
