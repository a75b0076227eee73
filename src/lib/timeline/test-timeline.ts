import { testStatement, testStory } from '../core/claims/test-story.ts';
import { indexStory } from '../core/story/index-story.ts';
import type { StoryIndex } from '../core/story/index-story.ts';

/** The made-up story of the tests with events on five days, two of them within one hour, and statements on three. */
export const testIndex = (): StoryIndex => {
	const event = (id: string, edtf: string, title: string) =>
		({ id, title, kind: 'other', when: { edtf, basis: 'source' }, place: 'shed' }) as const;
	return indexStory({
		...testStory([
			testStatement({ id: 'toll', text: 'Two sheds are lost.' }),
			testStatement({ id: 'blame', mode: 'quote', text: 'The lamps were ours.' }),
			testStatement({
				id: 'doubt',
				mode: 'quote',
				speaker: 'docker',
				text: 'Nobody trimmed them.'
			}),
			testStatement({ id: 'scene', speaker: 'reporter', text: 'Smoke stood over the quay.' }),
			testStatement({
				id: 'verdict',
				speaker: 'board',
				about: ['inquiry', 'fire'],
				text: 'An accident.'
			}),
			testStatement({
				id: 'refusal',
				mode: 'silence',
				silence: 'no-comment',
				speaker: 'union-office',
				about: ['inquiry'],
				text: 'No comment.'
			}),
			testStatement({
				id: 'appeal',
				mode: 'quote',
				speaker: 'docker',
				about: ['strike'],
				text: 'Ми не підемо.',
				lang: 'uk'
			})
		]),
		events: [
			event('fire', '1907-03-02', 'Fire in shed 4'),
			event('alarm', '1907-03-02T22:10Z', 'The alarm'),
			event('bell', '1907-03-02T22:40Z', 'The bell'),
			event('inquiry', '1907-04-11', 'The inquiry'),
			event('strike', '1907-06-20', 'The dockers stop work')
		],
		links: [{ id: 'asked', kind: 'responds-to', from: 'inquiry', to: 'fire' }]
	});
};
