import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import type { Link } from '../story/story.ts';
import { describeLink } from './describe-link.ts';
import { STORY_WORDS_EN } from './story-words-en.ts';
import { STORY_WORDS_RU } from './story-words-ru.ts';
import { STORY_WORDS_UK } from './story-words-uk.ts';

const index = indexStory(testStory([testStatement({ id: 'c', speaker: 'docker' })]));

type Case = readonly [link: Pick<Link, 'kind' | 'by'>, from: string, to: string];

const CASES = [
	{
		words: STORY_WORDS_EN,
		cases: [
			[{ kind: 'follows' }, 'Follows {fire}', 'Followed by {inquiry}'],
			[{ kind: 'about' }, 'Is about {fire}', 'Subject of {inquiry}'],
			[
				{ kind: 'responds-to', by: 'c' },
				'{docker} states that this was in response to {fire}',
				'{docker} states that {inquiry} was in response to this'
			]
		] satisfies Case[]
	},
	{
		words: STORY_WORDS_UK,
		cases: [
			[
				{ kind: 'follows' },
				'Відбулося після події {fire}',
				'Після цього відбулася подія {inquiry}'
			],
			[{ kind: 'about' }, 'Стосується події {fire}', 'Цього стосується подія {inquiry}'],
			[
				{ kind: 'responds-to', by: 'c' },
				'{docker} заявляє, що це було відповіддю на подію {fire}',
				'{docker} заявляє, що відповіддю на це була подія {inquiry}'
			]
		] satisfies Case[]
	},
	{
		words: STORY_WORDS_RU,
		cases: [
			[
				{ kind: 'follows' },
				'Произошло после события {fire}',
				'После этого произошло событие {inquiry}'
			],
			[{ kind: 'about' }, 'Касается события {fire}', 'Этого касается событие {inquiry}'],
			[
				{ kind: 'responds-to', by: 'c' },
				'{docker} заявляет, что это было ответом на событие {fire}',
				'{docker} заявляет, что ответом на это было событие {inquiry}'
			]
		] satisfies Case[]
	}
];

describe.each(CASES)('describeLink $words.modes.quote', ({ words, cases }) => {
	it.each(cases)('%j', (link, from, to) => {
		const sentence = (eventId: string) =>
			describeLink(index, { id: 'l', from: 'inquiry', to: 'fire', ...link }, eventId, words)
				.map((phrase) => (phrase.kind === 'text' ? phrase.text : `{${phrase.id}}`))
				.join('');
		expect(sentence('inquiry')).toBe(from);
		expect(sentence('fire')).toBe(to);
	});
});

it('stands a title in quotation marks where a noun before it takes the case', () => {
	const link: Link = { id: 'l', kind: 'follows', from: 'inquiry', to: 'fire' };
	expect(
		[STORY_WORDS_EN, STORY_WORDS_UK, STORY_WORDS_RU].map(
			(words) => describeLink(index, link, 'inquiry', words).at(-1)?.text
		)
	).toEqual(['Fire in shed 4', '«Fire in shed 4»', '«Fire in shed 4»']);
});
