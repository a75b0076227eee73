import { counted, pluralRu, type NounForms } from '../core/plural.ts';
import type { FigureWords } from './figure-words.ts';

const STATEMENTS: NounForms = {
	one: 'высказывание',
	few: 'высказывания',
	many: 'высказываний',
	other: 'высказывания'
};
const QUOTES: NounForms = { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' };

/** The figure’s words in Russian. */
export const FIGURE_WORDS_RU: FigureWords = {
	accountsDiffer: '≠ версии расходятся',
	accountsDifferShort: '≠ расходятся',
	heard: (statements, quotes) =>
		`${counted(statements, STATEMENTS, pluralRu)}, ${counted(quotes, QUOTES, pluralRu)}`
};
