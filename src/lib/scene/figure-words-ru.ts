import { STORY_WORDS_RU } from '../core/view/story-words-ru.ts';
import type { FigureWords } from './figure-words.ts';

const { statements: STATEMENTS, modes: MODES } = STORY_WORDS_RU.counted;

/** The figure’s words in Russian. */
export const FIGURE_WORDS_RU: FigureWords = {
	accountsDiffer: '≠ версии расходятся',
	accountsDifferShort: '≠ расходятся',
	heard: (statements, quotes) => `${STATEMENTS(statements)}, ${MODES.quote(quotes)}`
};
