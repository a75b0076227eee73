import { counted, numberEn, pluralEn } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, other = `${one}s`) =>
	(number: number): string =>
		counted(number, { one, few: other, many: other, other }, pluralEn);

const EVENTS = noun('event');
const STATEMENTS = noun('statement');
const SPEAKERS = noun('speaker');
const quoted = (text: string): string => `“${text}”`;

/** Names and sentences about a story, in English. */
export const STORY_WORDS_EN: StoryWords = {
	modes: { quote: 'quote', report: 'reported statement', silence: 'silence' },
	silences: {
		'no-comment': 'no official comment',
		'no-reply': 'no reply',
		'not-mentioned': 'not mentioned'
	},
	number: numberEn,
	counted: {
		events: EVENTS,
		statements: STATEMENTS,
		speakers: SPEAKERS,
		modes: {
			quote: noun('quote'),
			report: noun('reported statement'),
			silence: noun('silence')
		}
	},
	listed: (words) => listed(words, 'and'),
	quoted,
	sideSays: (side) => `${side} says`,
	summary: {
		events: (events, from, to) =>
			`${EVENTS(events)} ${from === to ? `of ${from}` : `from ${from} to ${to}`}`,
		statements: (statements, speakers) => `${STATEMENTS(statements)} by ${SPEAKERS(speakers)}`,
		side: (name, counts) => `${name}, ${counts}`,
		noStatement: 'No statement is recorded.'
	},
	links: {
		stated: {
			follows: ['Follows …', 'Followed by …'],
			'responds-to': ['In response to …', 'Answered by …'],
			about: ['Is about …', 'Subject of …']
		},
		claimed: {
			follows: ['states that this followed …', 'states that … followed this'],
			'responds-to': [
				'states that this was in response to …',
				'states that … was in response to this'
			],
			about: ['states that this was about …', 'states that … was about this']
		},
		event: (title) => title
	}
};
