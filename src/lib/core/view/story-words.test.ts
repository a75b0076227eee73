import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import type { Statement } from '../story/story.ts';
import { TIME_WORDS_RU } from '../time/time-words-ru.ts';
import { TIME_WORDS_UK } from '../time/time-words-uk.ts';
import { describeStory } from './describe.ts';
import { STORY_WORDS_RU } from './story-words-ru.ts';
import { STORY_WORDS_UK } from './story-words-uk.ts';

const LANGUAGES = [
	{
		words: STORY_WORDS_UK,
		time: TIME_WORDS_UK,
		events: '1 подія, 2 події, 5 подій, 11 подій, 21 подія',
		said: '1 висловлювання, 1 мовець; 2 висловлювання, 2 мовці; 5 висловлювань, 5 мовців; 11 висловлювань, 11 мовців; 21 висловлювання, 21 мовець',
		quotes: '1 цитата, 2 цитати, 5 цитат, 11 цитат, 21 цитата',
		reports: '1 переказ, 2 перекази, 5 переказів, 11 переказів, 21 переказ',
		story:
			'2 події, 2 березня 1907 – квітень 1907; 5 висловлювань, 3 мовці: Harbour – 1 цитата і 2 перекази; Union – 1 переказ і 1 мовчання.',
		smallest: '1 подія, 2 березня 1907. Жодного висловлювання не наведено.'
	},
	{
		words: STORY_WORDS_RU,
		time: TIME_WORDS_RU,
		events: '1 событие, 2 события, 5 событий, 11 событий, 21 событие',
		said: '1 высказывание, 1 говорящий; 2 высказывания, 2 говорящих; 5 высказываний, 5 говорящих; 11 высказываний, 11 говорящих; 21 высказывание, 21 говорящий',
		quotes: '1 цитата, 2 цитаты, 5 цитат, 11 цитат, 21 цитата',
		reports: '1 пересказ, 2 пересказа, 5 пересказов, 11 пересказов, 21 пересказ',
		story:
			'2 события, 2 марта 1907 — апрель 1907; 5 высказываний, 3 говорящих: Harbour — 1 цитата и 2 пересказа; Union — 1 пересказ и 1 молчание.',
		smallest: '1 событие, 2 марта 1907. Ни одного высказывания не приведено.'
	}
];

const NUMBERS = [1, 2, 5, 11, 21];

const statements: Statement[] = [
	testStatement({ id: 'a' }),
	testStatement({ id: 'b', mode: 'quote', text: 'We saw smoke.' }),
	testStatement({ id: 'c', speaker: 'docker', about: ['inquiry'] }),
	testStatement({ id: 'd', mode: 'silence', silence: 'no-reply', speaker: 'union-office' }),
	testStatement({ id: 'e' })
];

describe.each(LANGUAGES)('$time.locale', ({ words, time, ...expected }) => {
	it('bends nouns to their numbers', () => {
		const { summary, counted } = words;
		const row = (of: (number: number) => string, between = ', ') => NUMBERS.map(of).join(between);
		expect(row(counted.events)).toBe(expected.events);
		expect(row((number) => summary.statements(number, number), '; ')).toBe(expected.said);
		expect(row(counted.modes.quote)).toBe(expected.quotes);
		expect(row(counted.modes.report)).toBe(expected.reports);
	});

	it('tells a story in one sentence', () => {
		expect(describeStory(indexStory(testStory(statements), time), words)).toBe(expected.story);
		const events = testStory().events.slice(0, 1);
		const smallest = indexStory({ ...testStory([]), events }, time);
		expect(describeStory(smallest, words)).toBe(expected.smallest);
	});
});
