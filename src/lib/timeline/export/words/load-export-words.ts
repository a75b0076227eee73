import type { Language } from '../../../core/language.ts';
import type { ExportWords } from './export-words.ts';

// One import per language, so that only the one that is shown is fetched.
const LOADERS: Readonly<Record<Language, () => Promise<ExportWords>>> = {
	en: async () => (await import('./en.ts')).EXPORT_WORDS_EN,
	uk: async () => (await import('./uk.ts')).EXPORT_WORDS_UK,
	ru: async () => (await import('./ru.ts')).EXPORT_WORDS_RU
};

/** Everything that the dialog for images writes, in the given language. */
export const loadExportWords = (language: Language): Promise<ExportWords> => LOADERS[language]();
