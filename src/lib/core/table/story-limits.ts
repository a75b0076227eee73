import { StorySchema } from '../story/schema.ts';

interface Limit {
	readonly type: string;
	readonly requirement?: unknown;
}

const mostOf = (list: 'sides' | 'speakers' | 'places' | 'events' | 'statements'): number => {
	const limits: readonly Limit[] = StorySchema.entries[list].pipe;
	return Number(limits.find(({ type }) => type === 'max_length')?.requirement);
};

/** How many of each a story may hold, as its schema has it. */
export const MOST = {
	sides: mostOf('sides'),
	speakers: mostOf('speakers'),
	places: mostOf('places'),
	events: mostOf('events'),
	statements: mostOf('statements')
} as const;

/** Longest texts of a story, in UTF-16 code units; `parseStory` has the last word on them. */
export const LONGEST = { text: 5_000, name: 300, title: 160, side: 80 } as const;
