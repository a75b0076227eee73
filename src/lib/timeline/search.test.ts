import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testStatement, testStory } from '../core/claims/test-story.ts';
import { indexStory } from '../core/story/index-story.ts';
import { markParts } from '../core/view/mark-parts.ts';
import { FONTS } from '../scene/fonts.ts';
import { markHits } from '../scene/hits.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { makeSearcher } from '../core/view/search.ts';
import { testIndex } from './test-timeline.ts';

const search = makeSearcher(testIndex());
const statements = (query: string): string[] => [...search(query).statements].sort();

it.each([
	['what is said', 'smoke', ['scene']],
	['the beginning of a word', 'sho smo', []],
	['the beginning of a word', 'smo', ['scene']],
	['every word of the query', 'lamps quay', ['blame']],
	['any case', 'LAMPS', ['blame']],
	['who says it', 'unnamed', ['appeal', 'doubt']],
	['their role', 'master', ['blame', 'toll']],
	['Ukrainian', 'підемо', ['appeal']],
	['Ukrainian by the beginning of a word', 'ПІД', ['appeal']],
	['nothing for blank words', '   ', []],
	['nothing that is not there', 'zeppelin', []]
])('finds %s: %s', (_, query, ids) => {
	expect(statements(query)).toEqual(ids);
});

it('finds events by their title, and what is said about them where no statement has the words', () => {
	const found = search('inquiry');
	expect([...found.events]).toEqual(['inquiry']);
	expect([...found.statements].sort()).toEqual(['refusal', 'verdict']);
});

it('tells the words that matched, to be marked where they stand', () => {
	expect(search('shed').terms).toEqual(['shed', 'sheds']);
});

it('marks all that it finds, in the text and in the picture', () => {
	const fold = (one: string): string => one.toLowerCase().normalize('NFC').replace(/['ʼ]/g, '’');
	const letter = fc.constantFrom('a', 'й', 'ї', 'é', 'e\u0301', 'ß', 'İ', '4');
	const letters = fc.array(letter, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
	const tail = fc.tuple(fc.constantFrom("'", '’', 'ʼ'), letters).map((both) => both.join(''));
	const word = fc.tuple(letters, fc.option(tail, { nil: '' })).map((both) => both.join(''));
	const glue = fc.constantFrom(' ', ', ', '-', ' “', '” ', '+', '’ ', ' = ');
	const parts = fc.array(fc.tuple(word, glue), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(parts, word, (words, query) => {
			const text = words.flat().join('');
			const index = indexStory(testStory([testStatement({ id: 'only', text })]));
			const { terms } = makeSearcher(index)(query);
			const wanted = words.map(([one]) => one).filter((one) => fold(one).startsWith(fold(query)));
			const hits = markParts(text, terms).filter(({ hit }) => hit);
			expect(hits.map((part) => part.text)).toEqual(wanted);
			const run = { text, x: 0, y: 0, font: FONTS.date, fill: '#000' };
			expect(markHits([run], terms, measureText)).toHaveLength(wanted.length);
		})
	);
});

it.each(['ukraine', 'doesn', "п'ят"])('tells the terms of %s with their apostrophes', (query) => {
	const text = "Ukraine’s reply doesn't come at п’ять";
	const found = makeSearcher(indexStory(testStory([testStatement({ id: 'only', text })])))(query);
	expect(markParts(text, found.terms).filter(({ hit }) => hit)).toHaveLength(1);
});
