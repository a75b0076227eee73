import type { StoryIndex } from '../story/index-story.ts';
import type { Side, Statement } from '../story/story.ts';

/** Longest quote that still fits into a cell of a table, in UTF-16 code units. */
const MAX_CELL_QUOTE = 120;

/** What stands for a side beside another side's silence: its own silences, or its shortest named quote, or else a count. */
export interface OfficialLine {
	readonly shown: readonly Statement[];
	/** The statements of named speakers if none of them is fit to be shown: they are counted. */
	readonly more: readonly Statement[];
}

/**
 * How one side answers where some side is silent. An unnamed source is no official line, and a side that declines to
 * comment has said nothing officially, whoever else of it spoke.
 */
export const officialLine = (
	index: StoryIndex,
	side: Side,
	statements: readonly Statement[]
): OfficialLine => {
	const named = statements.filter((statement) => {
		const speaker = index.speaker.get(statement.speaker);
		return speaker?.side === side.id && speaker.anonymous !== true;
	});
	const silences = named.filter((statement) => statement.mode === 'silence');
	if (silences.length > 0) return { shown: silences, more: [] };
	const quotes = named
		.filter((statement) => statement.mode === 'quote' && statement.text.length <= MAX_CELL_QUOTE)
		.sort((a, b) => a.text.length - b.text.length);
	const shortest = quotes[0];
	return shortest ? { shown: [shortest], more: [] } : { shown: [], more: named };
};
