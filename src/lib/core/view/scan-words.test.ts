import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import { scanWords } from './scan-words.ts';
import { makeSearcher } from './search.ts';
import { foldWord, wordsOf } from './words.ts';

const WORDS = [
	'lamp',
	'lamps',
	'Quay',
	'quayside',
	'пожар',
	'Пожежа',
	'ash',
	'café',
	'd’Arc',
	'12'
];
const anyText = fc
	.array(fc.constantFrom(...WORDS, '—', '“so”'), { minLength: 1, maxLength: 6 })
	.map((words) => words.join(' '));
const anyQuery = fc
	.array(fc.constantFrom(...WORDS, 'la', 'qu', 'ПОЖ', "d'a", 'ada', 'harb', 'fire', 'none'), {
		minLength: 1,
		maxLength: 2
	})
	.map((words) => words.join(' '));

const foldedWords = (text: string): string[] => wordsOf(text).map((word) => foldWord(word.text));

it('finds piece by piece what the search with an index finds', () => {
	fc.assert(
		fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), anyQuery, (texts, query) => {
			const story = testStory(texts.map((text, i) => testStatement({ id: `s${i}`, text })));
			// Words of a place are found by the index alone: a long story has no places.
			const index = indexStory({
				...story,
				places: [],
				events: story.events.map(({ id, title, kind, when }) => ({ id, title, kind, when }))
			});
			const scan = scanWords(index, query);
			for (let from = 0; from < texts.length; from += 3) scan.scan(from, from + 3);
			const [found, expected] = [scan.found(), makeSearcher(index)(query)];
			expect([...found.statements].sort()).toEqual([...expected.statements].sort());
			// Only events that something hangs on are looked at.
			expect([...found.events].sort()).toEqual(
				[...expected.events].filter((id) => index.hanging.has(id)).sort()
			);
			for (const term of found.terms) {
				expect(foldedWords(query).some((word) => term.startsWith(word))).toBe(true);
			}
		})
	);
});
