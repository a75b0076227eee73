import type { Statement, Story } from '../story/story.ts';

const anchor = { source: 'letter', position: { start: 0, end: 4 } };

/** A statement for tests: a report by the harbour about the fire unless told otherwise. */
export const testStatement = (given: Partial<Statement> & Pick<Statement, 'id'>): Statement => ({
	mode: 'report',
	speaker: 'master',
	about: ['fire'],
	text: 'Words of our own.',
	anchors: [anchor],
	...given
});

/** A small made-up story for tests: a fire, an inquiry, two parties and an observer. */
export const testStory = (statements: Statement[] = []): Story => ({
	version: 1,
	id: 'harbour-fire',
	lang: 'en',
	title: 'The fire in the harbour',
	standfirst: 'What the harbour and the union said.',
	summary: 'A shed burned down, and two sides told it differently.',
	sources: [{ id: 'letter', title: 'A letter', sha256: '0'.repeat(64), length: 400 }],
	sides: [
		{ id: 'harbour', name: 'Harbour', account: 'The harbour’s account', lane: 'above' },
		{ id: 'union', name: 'Union', account: 'The union’s account', lane: 'below' },
		{ id: 'press', name: 'Reporter', account: 'The reporter', lane: 'line' }
	],
	speakers: [
		{ id: 'master', name: 'Ada Quay', role: 'harbour master', side: 'harbour', kind: 'person' },
		{ id: 'board', name: 'Harbour board', side: 'harbour', kind: 'institution' },
		{ id: 'docker', name: 'Unnamed docker', side: 'union', kind: 'person', anonymous: true },
		{ id: 'union-office', name: 'Union office', side: 'union', kind: 'institution' },
		{ id: 'reporter', name: 'The reporter', side: 'press', kind: 'person' }
	],
	places: [{ id: 'shed', name: 'Shed 4', within: 'Old harbour' }],
	events: [
		{
			id: 'fire',
			title: 'Fire in shed 4',
			kind: 'other',
			when: { edtf: '1907-03-02', basis: 'source' },
			place: 'shed'
		},
		{
			id: 'inquiry',
			title: 'The inquiry',
			kind: 'meeting',
			when: { edtf: '1907-04', basis: 'source' }
		}
	],
	statements,
	links: []
});
