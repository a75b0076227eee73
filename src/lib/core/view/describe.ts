import { balanceOf } from '../claims/balance.ts';
import type { StoryIndex } from '../story/index-story.ts';
import type { Mode } from '../story/story.ts';

/** What each mode is called, in the singular. */
export const MODE_NAMES: Readonly<Record<Mode, string>> = {
	quote: 'quote',
	report: 'reported statement',
	silence: 'silence'
};

/** A number with its noun: “1 quote”, “2 quotes”. */
export const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words in a row: “a, b and c”. */
export const listed = (words: readonly string[]): string =>
	words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;

const period = ({ period: [from, to] }: StoryIndex): string =>
	from === to ? `of ${from}` : `from ${from} to ${to}`;

/**
 * The story in one generated paragraph: how many events over what time, who is heard and how. For readers who cannot
 * see the shape of the picture.
 */
export const describeStory = (index: StoryIndex): string => {
	const { events, statements } = index.story;
	const heard = balanceOf(index)
		.filter(({ quotes, reports, silences }) => quotes + reports + silences > 0)
		.map(({ side, quotes, reports, silences }) => {
			const parts = [
				...(quotes > 0 ? [count(quotes, MODE_NAMES.quote)] : []),
				...(reports > 0 ? [count(reports, MODE_NAMES.report)] : []),
				...(silences > 0 ? [count(silences, MODE_NAMES.silence)] : [])
			];
			return `${side.name}, ${listed(parts)}`;
		});
	const first = `${count(events.length, 'event')} ${period(index)}`;
	if (statements.length === 0) return `${first}. No statement is recorded.`;
	const speakers = new Set(statements.map((statement) => statement.speaker)).size;
	const said = `${count(statements.length, 'statement')} by ${count(speakers, 'speaker')}`;
	return `${first}; ${said}: ${heard.join('; ')}.`;
};
