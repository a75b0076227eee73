import type { ExpectedWords } from './expected.ts';

/** What may stand in a parameter of an address, in English. */
export const EXPECTED_EN: ExpectedWords = {
	time: 'a time in UTC such as 2023-12-29T06:00Z',
	bothTimes: 'both from and to, the first before the second',
	timeInStory: (first, last) =>
		`a time in the story, ${first === last ? `in ${first}` : `from ${first} to ${last}`}`,
	id: {
		event: 'the id of one of the story’s events',
		statement: 'the id of one of the story’s statements',
		speaker: 'the id of one of the story’s speakers'
	},
	oneSelection: 'one selection: event, quote or speaker',
	sideIds: 'ids of sides',
	speakerIds: 'ids of speakers',
	some: (values) => `some of ${values.join(', ')}, or none`,
	one: (values) => values.join(' or ')
};
