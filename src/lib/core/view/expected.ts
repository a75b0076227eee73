import type { Selection } from './view.ts';

/** What may stand in a parameter of an address. */
export type Expected =
	| { readonly kind: 'time' | 'both-times' | 'one-selection' | 'side-ids' | 'speaker-ids' }
	/** `first` and `last` are the days between which the story lies, in words. */
	| { readonly kind: 'time-in-story'; readonly first: string; readonly last: string }
	/** The id of one of the story’s events, statements or speakers. */
	| { readonly kind: 'id'; readonly of: Selection['kind'] }
	/** Some of the values, or `none`. */
	| { readonly kind: 'some'; readonly values: readonly string[] }
	| { readonly kind: 'one'; readonly values: readonly string[] };

/** How one language says what may stand in a parameter, to follow “expected”. */
export interface ExpectedWords {
	readonly time: string;
	readonly bothTimes: string;
	/** The two are the same for a story of one day. */
	readonly timeInStory: (first: string, last: string) => string;
	readonly id: Readonly<Record<Selection['kind'], string>>;
	readonly oneSelection: string;
	readonly sideIds: string;
	readonly speakerIds: string;
	readonly some: (values: readonly string[]) => string;
	readonly one: (values: readonly string[]) => string;
}

/** What may stand in a parameter, in words. */
export const describeExpected = (expected: Expected, words: ExpectedWords): string => {
	switch (expected.kind) {
		case 'time':
			return words.time;
		case 'both-times':
			return words.bothTimes;
		case 'time-in-story':
			return words.timeInStory(expected.first, expected.last);
		case 'id':
			return words.id[expected.of];
		case 'one-selection':
			return words.oneSelection;
		case 'side-ids':
			return words.sideIds;
		case 'speaker-ids':
			return words.speakerIds;
		case 'some':
			return words.some(expected.values);
		case 'one':
			return words.one(expected.values);
	}
};
