import { counted, pluralRu } from '../plural.ts';
import { listed } from './listed.ts';
import type { StoryWords } from './story-words.ts';

const noun =
	(one: string, few: string, many: string, other = few) =>
	(number: number): string =>
		counted(number, { one, few, many, other }, pluralRu);

/** Names and sentences about a story, in Russian. */
export const STORY_WORDS_RU: StoryWords = {
	modes: { quote: 'цитата', report: 'пересказ', silence: 'молчание' },
	silences: {
		'no-comment': 'официально не комментируют',
		'no-reply': 'на запрос не ответили',
		'not-mentioned': 'не упомянуто'
	},
	counted: {
		events: noun('событие', 'события', 'событий'),
		statements: noun('высказывание', 'высказывания', 'высказываний'),
		speakers: noun('говорящий', 'говорящих', 'говорящих', 'говорящего'),
		modes: {
			quote: noun('цитата', 'цитаты', 'цитат'),
			report: noun('пересказ', 'пересказа', 'пересказов'),
			silence: noun('молчание', 'молчания', 'молчаний')
		}
	},
	listed: (words) => listed(words, 'и'),
	quoted: (text) => `«${text}»`
};
