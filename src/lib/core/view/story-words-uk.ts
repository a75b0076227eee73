import { counted, pluralUk } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, few: string, many: string, other = few) =>
	(number: number): string =>
		counted(number, { one, few, many, other }, pluralUk);

/** Names and sentences about a story, in Ukrainian. */
export const STORY_WORDS_UK: StoryWords = {
	modes: { quote: 'цитата', report: 'переказ', silence: 'мовчання' },
	silences: {
		'no-comment': 'офіційно не коментують',
		'no-reply': 'на запит не відповіли',
		'not-mentioned': 'не згадано'
	},
	counted: {
		events: noun('подія', 'події', 'подій'),
		statements: noun('висловлювання', 'висловлювання', 'висловлювань'),
		speakers: noun('мовець', 'мовці', 'мовців', 'мовця'),
		modes: {
			quote: noun('цитата', 'цитати', 'цитат'),
			report: noun('переказ', 'перекази', 'переказів', 'переказу'),
			silence: noun('мовчання', 'мовчання', 'мовчань')
		}
	},
	listed: (words) => listed(words, 'і'),
	quoted: (text) => `«${text}»`
};
