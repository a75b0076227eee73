import { counted, numberUk, pluralRu } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, few: string, many: string, other = few) =>
	(number: number): string =>
		counted(number, { one, few, many, other }, pluralRu);

const EVENTS = noun('событие', 'события', 'событий');
const STATEMENTS = noun('высказывание', 'высказывания', 'высказываний');
const SPEAKERS = noun('говорящий', 'говорящих', 'говорящих', 'говорящего');
const quoted = (text: string): string => `«${text}»`;

/** Names and sentences about a story, in Russian. */
export const STORY_WORDS_RU: StoryWords = {
	modes: { quote: 'цитата', report: 'пересказ', silence: 'молчание' },
	silences: {
		'no-comment': 'официально не комментируют',
		'no-reply': 'на запрос не ответили',
		'not-mentioned': 'не упомянуто'
	},
	number: numberUk,
	counted: {
		events: EVENTS,
		statements: STATEMENTS,
		speakers: SPEAKERS,
		modes: {
			quote: noun('цитата', 'цитаты', 'цитат'),
			report: noun('пересказ', 'пересказа', 'пересказов'),
			silence: noun('молчание', 'молчания', 'молчаний')
		}
	},
	listed: (words) => listed(words, 'и'),
	quoted,
	sideSays: (side) => `${side}: высказывания`,
	summary: {
		events: (events, from, to) => `${EVENTS(events)}, ${from === to ? from : `${from} — ${to}`}`,
		statements: (statements, speakers) => `${STATEMENTS(statements)}, ${SPEAKERS(speakers)}`,
		side: (name, counts) => `${name} — ${counts}`,
		noStatement: 'Ни одного высказывания не приведено.'
	},
	links: {
		stated: {
			follows: ['Произошло после события …', 'После этого произошло событие …'],
			'responds-to': ['В ответ на событие …', 'В ответ произошло событие …'],
			about: ['Касается события …', 'Этого касается событие …']
		},
		claimed: {
			follows: [
				'заявляет, что это произошло после события …',
				'заявляет, что после этого произошло событие …'
			],
			'responds-to': [
				'заявляет, что это было ответом на событие …',
				'заявляет, что ответом на это было событие …'
			],
			about: ['заявляет, что это касалось события …', 'заявляет, что этого касалось событие …']
		},
		event: quoted
	}
};
