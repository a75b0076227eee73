import { expect, it } from 'vitest';
import { makeSearcher } from './search.ts';
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
