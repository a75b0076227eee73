import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import type { Statement, Story } from '../story/story.ts';
import { describeStory } from './describe.ts';
import { STORY_WORDS_EN } from './story-words-en.ts';

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
		expect(describeStory(index(), STORY_WORDS_EN)).toBe(
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
		expect(describeStory(index({ events: [...events] }), STORY_WORDS_EN)).toContain(
			'2 events from 1907 to 31 December 1907;'
		);
	});

	it('is true of the smallest story', () => {
		const events = testStory().events.slice(0, 1);
		expect(describeStory(index({ events, statements: [] }), STORY_WORDS_EN)).toBe(
			'1 event of 2 March 1907. No statement is recorded.'
		);
	});
});
