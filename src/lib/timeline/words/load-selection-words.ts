import type { Language } from '../../core/language.ts';
import type { SelectionWords } from './selection-words.ts';

// One import per language, so that a page loads only the one it shows.
const LOADERS: Readonly<Record<Language, () => Promise<SelectionWords>>> = {
	en: async () => (await import('./en/selection.ts')).SELECTION_EN,
	uk: async () => (await import('./uk/selection.ts')).SELECTION_UK,
	ru: async () => (await import('./ru/selection.ts')).SELECTION_RU
};

/** The words of the panel while something is selected, in the given language. */
export const loadSelectionWords = (language: Language): Promise<SelectionWords> =>
	LOADERS[language]();
