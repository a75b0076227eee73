import { counted, pluralEn } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, other = `${one}s`) =>
	(number: number): string =>
		counted(number, { one, few: other, many: other, other }, pluralEn);

/** Names and sentences about a story, in English. */
export const STORY_WORDS_EN: StoryWords = {
	modes: { quote: 'quote', report: 'reported statement', silence: 'silence' },
	silences: {
		'no-comment': 'no official comment',
		'no-reply': 'no reply',
		'not-mentioned': 'not mentioned'
	},
	counted: {
		events: noun('event'),
		statements: noun('statement'),
		speakers: noun('speaker'),
		modes: {
			quote: noun('quote'),
			report: noun('reported statement'),
			silence: noun('silence')
		}
	},
	listed: (words) => listed(words, 'and'),
	quoted: (text) => `“${text}”`
};
