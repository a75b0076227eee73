import { count } from '../core/view/describe.ts';
import type { FigureWords } from './figure-words.ts';

/** The figure’s words in English. */
export const FIGURE_WORDS_EN: FigureWords = {
	accountsDiffer: '≠ accounts differ',
	accountsDifferShort: '≠ differs',
	heard: (statements, quotes) => `${count(statements, 'statement')}, ${count(quotes, 'quote')}`
};
