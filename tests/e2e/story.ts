import { readFileSync } from 'node:fs';
import type { Link, Statement, Story } from '#lib/core/story/story.ts';

/** Where the story of these tests is read. */
export const STORY_PATH = 'story/belgorod-kharkiv-2023/';

const file = new URL('../../data/stories/belgorod-kharkiv-2023/story.json', import.meta.url);

/** The story as it stands in its file. */
export const STORY = JSON.parse(readFileSync(file, 'utf8')) as Story;

/** Its events in the order of time, written down by hand so that no code of the reader decides it. */
export const IN_ORDER = [
	'war-begins',
	'belgorod-shelling',
	'air-assault',
	'belgorod-strike',
	'security-council',
	'kharkiv-strike'
] as const;

/** How many statements the story has. */
export const TOTAL = STORY.statements.length;

const find = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
	const found = all.find((one) => one.id === id);
	if (!found) throw new Error(`The story has no “${id}”`);
	return found;
};

/** Title of an event. */
export const titleOf = (id: string): string => find(STORY.events, id).title;

/** Name of a speaker. */
export const nameOf = (id: string): string => find(STORY.speakers, id).name;

/** A statement by its id. */
export const statement = (id: string): Statement => find(STORY.statements, id);

/** A statement's words as the page shows them. */
export const wordsOf = ({ mode, lead, text, tail }: Statement): string =>
	[lead, mode === 'quote' ? `“${text}”` : text, tail].filter((part) => part).join(' ');

/** Ids of the statements that are about an event. */
export const about = (event: string): string[] =>
	STORY.statements.filter((one) => one.about.includes(event)).map(({ id }) => id);

/** Ids of the statements of one speaker. */
export const saidBy = (speaker: string): string[] =>
	STORY.statements.filter((one) => one.speaker === speaker).map(({ id }) => id);

/** Ids of the statements of one side. */
export const ofSide = (side: string): string[] =>
	STORY.statements
		.filter((one) => find(STORY.speakers, one.speaker).side === side)
		.map(({ id }) => id);

/** The links of an event. */
export const linksOf = (event: string): Link[] =>
	STORY.links.filter(({ from, to }) => from === event || to === event);
