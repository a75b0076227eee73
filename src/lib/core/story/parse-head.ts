import { parseStory, type ParsedStory } from './parse-story.ts';

/** Holds the head of a long story against the format, with one event that stands for all of its rows if it has some. */
export const parseHead = (head: object, hasRows: boolean): ParsedStory => {
	const event = { id: 'e', title: 'e', kind: 'other', when: { edtf: '2000', basis: 'source' } };
	const events = hasRows ? [event] : [];
	return parseStory({ ...head, events, statements: [], places: [], links: [] });
};
