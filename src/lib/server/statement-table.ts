import type { Language } from '../core/language.ts';
import { indexStory } from '../core/story/index-story.ts';
import { STORY_WORDS_EN } from '../core/view/story-words-en.ts';
import { STORY_WORDS_RU } from '../core/view/story-words-ru.ts';
import { STORY_WORDS_UK } from '../core/view/story-words-uk.ts';
import { csv } from '../core/view/csv.ts';
import {
	STATEMENT_COLUMNS,
	statementRows,
	type StatementRow
} from '../core/view/statement-rows.ts';
import { TABLE_WORDS } from '../core/view/table-words.ts';
import type { CheckedStory } from './stories.ts';
import { TIME_WORDS } from './time-words.ts';

const STORY_WORDS = { en: STORY_WORDS_EN, uk: STORY_WORDS_UK, ru: STORY_WORDS_RU } as const;

/** Every statement of a story as a row, in the language of the page. */
export const statementTable = (
	{ story, checks }: CheckedStory,
	language: Language
): StatementRow[] =>
	statementRows(
		indexStory(story, TIME_WORDS[language]),
		({ id }) => checks[id] ?? 'unchecked',
		STORY_WORDS[language],
		TABLE_WORDS[language].checks
	);

/** The same as a CSV file. */
export const statementCsv = (checked: CheckedStory, language: Language): string => {
	const { columns } = TABLE_WORDS[language];
	const rows = statementTable(checked, language);
	return csv([
		STATEMENT_COLUMNS.map((column) => columns[column]),
		...rows.map((row) => STATEMENT_COLUMNS.map((column) => row[column]))
	]);
};
