import { parseEdtf } from '../time/parse-edtf.ts';
import { placeEvents } from '../time/place-events.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { Place, Side, Source, Speaker, Statement, Story, StoryEvent, Link } from './story.ts';

/** An event with its derived time. */
export interface PlacedEvent {
	readonly event: StoryEvent;
	readonly span: TimeSpan;
	/** Where its node stands, UTC ms: inside `span`, and after everything in `after`. A convention where the span is wide. */
	readonly position: number;
	/** Place in time order, from 0. */
	readonly order: number;
}

/** A story with what is looked up in it all the time. Made once per story; every later stage reads it. */
export interface StoryIndex {
	readonly story: Story;
	/** In time order. */
	readonly events: readonly PlacedEvent[];
	readonly event: ReadonlyMap<string, PlacedEvent>;
	readonly statement: ReadonlyMap<string, Statement>;
	readonly speaker: ReadonlyMap<string, Speaker>;
	readonly side: ReadonlyMap<string, Side>;
	readonly place: ReadonlyMap<string, Place>;
	readonly source: ReadonlyMap<string, Source>;
	/** Statements that hang on an event: those whose `about` begins with it, in the order of the file. */
	readonly hanging: ReadonlyMap<string, readonly Statement[]>;
	/** All statements about an event, in the order of the file. */
	readonly about: ReadonlyMap<string, readonly Statement[]>;
	readonly linksOf: ReadonlyMap<string, readonly Link[]>;
	/** `[first, last]` instant of the story, UTC ms, open ends left out. */
	readonly extent: readonly [number, number];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
	new Map(items.map((item) => [item.id, item]));

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

/**
 * Derives time, order and look-up tables from a validated story.
 * @throws RangeError when a date does not parse or the order has a cycle; `parseStory` refuses such stories first.
 */
export const indexStory = (story: Story): StoryIndex => {
	const spans = story.events.map((event) => ({
		id: event.id,
		span: parseEdtf(event.when.edtf),
		after: event.after ?? [],
		before: event.before ?? []
	}));
	const positions = placeEvents(spans);
	const events = story.events
		.map((event, i) => ({
			event,
			span: spans[i]?.span ?? parseEdtf(event.when.edtf),
			position: positions.get(event.id) ?? 0
		}))
		.sort((a, b) => a.position - b.position)
		.map((placed, order) => ({ ...placed, order }));

	let first = Infinity;
	let last = -Infinity;
	for (const { span, position } of events) {
		first = Math.min(first, span.openStart ? position : span.earliest);
		last = Math.max(last, span.openEnd ? position : span.latest + 1);
	}

	return {
		story,
		events,
		event: new Map(events.map((placed) => [placed.event.id, placed])),
		statement: byId(story.statements),
		speaker: byId(story.speakers),
		side: byId(story.sides),
		place: byId(story.places),
		source: byId(story.sources),
		hanging: groupBy(story.statements, (s) => s.about.slice(0, 1)),
		about: groupBy(story.statements, (s) => s.about),
		linksOf: groupBy(story.links, (l) => [l.from, l.to]),
		extent: [first, last]
	};
};
