import { balanceOf } from '../claims/balance.ts';
import type { StoryIndex } from '../story/index-story.ts';
import { tallyOf } from '../story/tally.ts';
import type { StoryWords } from './story-words.ts';

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The story in one generated paragraph: how many events over what time, who is heard and how. For readers who cannot
 * see the shape of the picture.
 */
export const describeStory = (index: StoryIndex, words: StoryWords): string => {
	const { events, statements } = index.story;
	const { summary, counted } = words;
	const first = summary.events(events.length, ...index.period);
	if (statements.length === 0) return `${first}. ${summary.noStatement}`;
	const heard = balanceOf(index)
		.filter(({ quotes, reports, silences }) => quotes + reports + silences > 0)
		.map(({ side, quotes, reports, silences }) => {
			const { quote, report, silence } = counted.modes;
			const parts = [
				...(quotes > 0 ? [quote(quotes)] : []),
				...(reports > 0 ? [report(reports)] : []),
				...(silences > 0 ? [silence(silences)] : [])
			];
			return summary.side(side.name, words.listed(parts));
		});
	const { speakers } = tallyOf(index);
	return `${first}; ${summary.statements(statements.length, speakers)}: ${heard.join('; ')}.`;
};
