import { counted, numberUk, pluralUk } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, few: string, many: string, other = few) =>
	(number: number): string =>
		counted(number, { one, few, many, other }, pluralUk);

const EVENTS = noun('подія', 'події', 'подій');
const STATEMENTS = noun('висловлювання', 'висловлювання', 'висловлювань');
const SPEAKERS = noun('мовець', 'мовці', 'мовців', 'мовця');
const quoted = (text: string): string => `«${text}»`;

/** Names and sentences about a story, in Ukrainian. */
export const STORY_WORDS_UK: StoryWords = {
	modes: { quote: 'цитата', report: 'переказ', silence: 'мовчання' },
	silences: {
		'no-comment': 'офіційно не коментують',
		'no-reply': 'на запит не відповіли',
		'not-mentioned': 'не згадано'
	},
	number: numberUk,
	counted: {
		events: EVENTS,
		statements: STATEMENTS,
		speakers: SPEAKERS,
		modes: {
			quote: noun('цитата', 'цитати', 'цитат'),
			report: noun('переказ', 'перекази', 'переказів', 'переказу'),
			silence: noun('мовчання', 'мовчання', 'мовчань')
		}
	},
	listed: (words) => listed(words, 'і'),
	quoted,
	sideSays: (side) => `${side}: висловлювання`,
	summary: {
		events: (events, from, to) => `${EVENTS(events)}, ${from === to ? from : `${from} – ${to}`}`,
		statements: (statements, speakers) => `${STATEMENTS(statements)}, ${SPEAKERS(speakers)}`,
		side: (name, counts) => `${name} – ${counts}`,
		noStatement: 'Жодного висловлювання не наведено.'
	},
	links: {
		stated: {
			follows: ['Відбулося після події …', 'Після цього відбулася подія …'],
			'responds-to': ['У відповідь на подію …', 'У відповідь відбулася подія …'],
			about: ['Стосується події …', 'Цього стосується подія …']
		},
		claimed: {
			follows: [
				'заявляє, що це відбулося після події …',
				'заявляє, що після цього відбулася подія …'
			],
			'responds-to': [
				'заявляє, що це було відповіддю на подію …',
				'заявляє, що відповіддю на це була подія …'
			],
			about: ['заявляє, що це стосувалося події …', 'заявляє, що цього стосувалася подія …']
		},
		event: quoted
	}
};
