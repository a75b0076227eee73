import { STORY_WORDS_UK } from '../core/view/story-words-uk.ts';
import type { FigureWords } from './figure-words.ts';

const { statements: STATEMENTS, modes: MODES } = STORY_WORDS_UK.counted;

/** The figure’s words in Ukrainian. */
export const FIGURE_WORDS_UK: FigureWords = {
	accountsDiffer: '≠ версії різняться',
	accountsDifferShort: '≠ різняться',
	heard: (statements, quotes) => `${STATEMENTS(statements)}, ${MODES.quote(quotes)}`
};
