import { counted, pluralUk, type NounForms } from '../core/plural.ts';
import type { FigureWords } from './figure-words.ts';

const STATEMENTS: NounForms = {
	one: 'висловлювання',
	few: 'висловлювання',
	many: 'висловлювань',
	other: 'висловлювання'
};
const QUOTES: NounForms = { one: 'цитата', few: 'цитати', many: 'цитат', other: 'цитати' };

/** The figure’s words in Ukrainian. */
export const FIGURE_WORDS_UK: FigureWords = {
	accountsDiffer: '≠ версії різняться',
	accountsDifferShort: '≠ різняться',
	heard: (statements, quotes) =>
		`${counted(statements, STATEMENTS, pluralUk)}, ${counted(quotes, QUOTES, pluralUk)}`
};
