import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import type { Link, Statement, Story } from '../story/story.ts';
import { citation } from './citation.ts';
import { describeLink } from './describe-link.ts';
import { describeStory, listed } from './describe.ts';
import { howToRead } from './how-to-read.ts';

const statements: Statement[] = [
	testStatement({ id: 'a' }),
	testStatement({
		id: 'b',
		mode: 'quote',
		text: 'We saw smoke.',
		lead: 'Says that',
		chain: [{ kind: 'channel', name: 'Notice board' }]
	}),
	testStatement({ id: 'c', speaker: 'docker', about: ['inquiry'] }),
	testStatement({ id: 'd', mode: 'silence', silence: 'no-reply', speaker: 'union-office' })
];
const index = (given: Partial<Story> = {}) => indexStory({ ...testStory(statements), ...given });

describe('describeStory', () => {
	it('says what, when, who and how many', () => {
		expect(describeStory(index())).toBe(
			'2 events from 2 March 1907 to April 1907; 4 statements by 3 speakers: ' +
				'Harbour, 1 quote and 1 reported statement; Union, 1 reported statement and 1 silence.'
		);
	});

	it('ends as exactly as the finest of its last events', () => {
		const when = (edtf: string) => ({ edtf, basis: 'source' }) as const;
		const events = [
			{ id: 'fire', title: 'Fire', kind: 'other', when: when('1907-12-30/1907-12-31') },
			{ id: 'inquiry', title: 'Unrest', kind: 'background', when: when('1907') }
		] as const;
		expect(describeStory(index({ events: [...events] }))).toContain(
			'2 events from 1907 to 31 December 1907;'
		);
	});

	it('is true of the smallest story', () => {
		const events = testStory().events.slice(0, 1);
		expect(describeStory(index({ events, statements: [] }))).toBe(
			'1 event of 2 March 1907. No statement is recorded.'
		);
	});
});

describe('listed', () => {
	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c']
	])('joins %j', (words, expected) => {
		expect(listed(words)).toBe(expected);
	});
});

describe('describeLink', () => {
	const cases: [link: Omit<Link, 'id' | 'from' | 'to'>, from: string, to: string][] = [
		[{ kind: 'follows' }, 'Follows {fire}', 'Followed by {inquiry}'],
		[{ kind: 'about' }, 'Is about {fire}', 'Subject of {inquiry}'],
		[
			{ kind: 'responds-to', by: 'c' },
			'{docker} states that this was in response to {fire}',
			'{docker} states that {inquiry} was in response to this'
		]
	];
	it.each(cases)('%j', (link, from, to) => {
		const sentence = (eventId: string) =>
			describeLink(index(), { id: 'l', from: 'inquiry', to: 'fire', ...link }, eventId)
				.map((phrase) => (phrase.kind === 'text' ? phrase.text : `{${phrase.id}}`))
				.join('');
		expect(sentence('inquiry')).toBe(from);
		expect(sentence('fire')).toBe(to);
	});
});

describe('citation', () => {
	it('keeps the words with speaker, chain and source', () => {
		const sources = [
			{
				id: 'letter',
				title: 'A letter',
				author: 'B. Pilot',
				published: '1907-03-05',
				url: 'https://example.org/letter',
				sha256: '0'.repeat(64),
				length: 400
			}
		];
		expect(statements.map((one) => citation(index({ sources }), one)).slice(0, 2)).toEqual([
			'Words of our own. — Ada Quay, harbour master, Harbour. Source: B. Pilot, “A letter”, 5 March 1907, https://example.org/letter',
			'[Says that] “We saw smoke.” — Ada Quay, harbour master, Harbour (Notice board). Source: B. Pilot, “A letter”, 5 March 1907, https://example.org/letter'
		]);
	});
});

describe('howToRead', () => {
	it('names the lanes that the story has', () => {
		const { sides } = testStory();
		expect(howToRead(sides)[0]?.text).toBe(
			'Above the line, The harbour’s account; below it, The union’s account'
		);
		expect(howToRead([]).map((entry) => entry.sign)).not.toContain('lanes');
	});
});
