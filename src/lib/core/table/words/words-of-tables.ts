import type { Language } from '../../language.ts';
import { TABLE_WORDS_EN } from './en.ts';
import { TABLE_WORDS_RU } from './ru.ts';
import type { TableWords } from './table-words.ts';
import { TABLE_WORDS_UK } from './uk.ts';

/** Our own words in stories made of tables, by language. */
export const WORDS_OF_TABLES: Readonly<Record<Language, TableWords>> = {
	en: TABLE_WORDS_EN,
	uk: TABLE_WORDS_UK,
	ru: TABLE_WORDS_RU
};
