import { TIME_WORDS_EN } from '../time/time-words-en.ts';
import type { TimeWords } from '../time/time-words.ts';
import { placeStory, type PlacedStory } from './place-story.ts';
import { byId } from './by-id.ts';
import type { PlacedEvent } from './placed-event.ts';
import { columnsOf, type StoryColumns } from './story-columns.ts';
import type { Place, Side, Source, Speaker, Statement, Story, Link } from './story.ts';

/** What is found by its id. */
export interface Lookup<T> {
	readonly get: (id: string) => T | undefined;
	readonly has: (id: string) => boolean;
}

/** A story with what is looked up in it all the time. Made once per story; every later stage reads it. */
export interface StoryIndex {
	readonly story: Story;
	/** In time order. */
	readonly events: readonly PlacedEvent[];
	readonly event: Lookup<PlacedEvent>;
	/** The id of the event at a place in time order; empty for none. */
	readonly eventId: (order: number) => string;
	/** The place of an event in time order, by its id; −1 for none. */
	readonly orderOf: (event: string) => number;
	readonly statement: Lookup<Statement>;
	/** The place of a statement in the file, from 0, by its id; −1 for none. */
	readonly numberOf: (statement: string) => number;
	/** All words of a statement by its number, and the title of an event by its order; empty for none. */
	readonly wordsOf: (number: number) => string;
	readonly titleOf: (order: number) => string;
	/** The id of the statement at a place in the file; empty for none. */
	readonly statementId: (number: number) => string;
	readonly speaker: ReadonlyMap<string, Speaker>;
	readonly side: ReadonlyMap<string, Side>;
	readonly place: ReadonlyMap<string, Place>;
	readonly source: ReadonlyMap<string, Source>;
	/** Statements that hang on an event: those whose `about` begins with it, in the order of the file. */
	readonly hanging: Lookup<readonly Statement[]>;
	/** All statements about an event, in the order of the file. */
	readonly about: Lookup<readonly Statement[]>;
	readonly linksOf: Lookup<readonly Link[]>;
	/** `[first, last]` instant of the story, UTC ms, open ends left out. */
	readonly extent: readonly [number, number];
	/** The extent in words, no more exact than the events it comes from. */
	readonly period: readonly [string, string];
	/** The other dates of the story in words, by their EDTF text. */
	readonly dates: ReadonlyMap<string, string>;
	/** Ids of the events on which the accounts differ. */
	readonly contested: ReadonlySet<string>;
	/** Its events and statements as rows of numbers. */
	readonly columns: StoryColumns;
}

const groupBy = <T>(
	items: readonly T[],
	keys: (item: T) => readonly string[]
): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keys(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
};

/** Gives a story whose times are placed its look-up tables. */
export const indexPlaced = ({
	story,
	times,
	dates,
	extent,
	period,
	contested = []
}: PlacedStory): StoryIndex => {
	const events = story.events
		.flatMap((event) => {
			const placed = times[event.id];
			return placed ? [{ event, span: placed.time.span, ...placed }] : [];
		})
		.sort((a, b) => a.position - b.position)
		.map((placed, order) => ({ ...placed, order }));
	const event = new Map(events.map((placed) => [placed.event.id, placed]));
	const numbers = new Map(story.statements.map(({ id }, number) => [id, number]));
	return {
		story,
		events,
		event,
		eventId: (order) => events[order]?.event.id ?? '',
		orderOf: (id) => event.get(id)?.order ?? -1,
		statement: byId(story.statements),
		numberOf: (id) => numbers.get(id) ?? -1,
		wordsOf: (number) => {
			const { lead = '', text = '', tail = '' } = story.statements[number] ?? {};
			return `${lead} ${text} ${tail}`;
		},
		titleOf: (order) => events[order]?.event.title ?? '',
		statementId: (number) => story.statements[number]?.id ?? '',
		speaker: byId(story.speakers),
		side: byId(story.sides),
		place: byId(story.places),
		source: byId(story.sources),
		hanging: groupBy(story.statements, (s) => s.about.slice(0, 1)),
		about: groupBy(story.statements, (s) => s.about),
		linksOf: groupBy(story.links, (l) => [l.from, l.to]),
		extent,
		period,
		dates: new Map(Object.entries(dates)),
		contested: new Set(contested),
		columns: columnsOf(story, events, event)
	};
};

/**
 * Derives time, order and look-up tables from a validated story.
 * @throws RangeError when a date does not parse or the order has a cycle; `parseStory` refuses such stories first.
 */
export const indexStory = (story: Story, words: TimeWords = TIME_WORDS_EN): StoryIndex =>
	indexPlaced(placeStory(story, words));
