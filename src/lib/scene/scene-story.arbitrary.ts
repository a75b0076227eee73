import type { Story } from '../core/story/story.ts';

/** A story of bare events at the given EDTF times, with one side and one speaker. */
export const storyWith = (times: readonly string[]): Story => ({
	version: 1,
	id: 'bare',
	lang: 'en',
	title: 'Bare',
	standfirst: 'Bare',
	summary: 'Bare',
	sources: [{ id: 'source', title: 'Source', sha256: '0'.repeat(64), length: 1 }],
	sides: [{ id: 'side', name: 'Side', account: 'Account of the side', lane: 'above' }],
	speakers: [{ id: 'speaker', name: 'A. Speaker', side: 'side', kind: 'person' }],
	places: [],
	events: times.map((edtf, i) => ({
		id: `event-${i}`,
		title: `Event ${i}`,
		kind: 'attack',
		when: { edtf, basis: 'source' }
	})),
	statements: [],
	links: []
});
