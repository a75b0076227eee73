import { expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import { citation, type CitationWords } from './citation.ts';

const WORDS: CitationWords = {
	quoted: (title) => `«${title}»`,
	by: (who) => ` – ${who}`,
	source: (origin) => `From: ${origin}`
};

const index = indexStory({
	...testStory([]),
	sources: [
		{
			id: 'letter',
			title: 'A letter',
			author: 'B. Pilot',
			published: '1907-03-05',
			url: 'https://example.org/letter',
			sha256: '0'.repeat(64),
			length: 400
		}
	]
});

it('keeps the words with speaker, chain and source', () => {
	expect(citation(index, testStatement({ id: 'a' }), WORDS)).toBe(
		'Words of our own. – Ada Quay, harbour master, Harbour. From: B. Pilot, «A letter», 5 March 1907, https://example.org/letter'
	);
});

it('leaves a quote in its own quotation marks, whatever ours are', () => {
	const quote = testStatement({
		id: 'b',
		mode: 'quote',
		text: 'We saw «smoke».',
		lead: 'Says that',
		chain: [{ kind: 'channel', name: 'Notice board' }]
	});
	expect(citation(index, quote, WORDS)).toMatch(
		/^\[Says that\] “We saw «smoke»\.” – Ada Quay, harbour master, Harbour \(Notice board\)\. From: /
	);
});
