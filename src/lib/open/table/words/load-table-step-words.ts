import type { Language } from '../../../core/language.ts';
import type { TableStepWords } from './table-step-words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<TableStepWords>>> = {
	en: async () => (await import('./en.ts')).TABLE_STEP_WORDS_EN,
	uk: async () => (await import('./uk.ts')).TABLE_STEP_WORDS_UK,
	ru: async () => (await import('./ru.ts')).TABLE_STEP_WORDS_RU
};

/** The words of the step that asks for the columns of a table, in the given language. */
export const loadTableStepWords = (language: Language): Promise<TableStepWords> =>
	LOADERS[language]();
