import type { Statement, Story } from './story.ts';

/** What of a story stays. */
export interface StoryPart {
	/** Ids of the events that stay; `null` for all. */
	readonly events: readonly string[] | null;
	readonly statements: boolean;
	readonly links: boolean;
}

/** For each event the ids that it is known to come after, by `after` of its own and `before` of others. */
const earlierOf = (events: Story['events']): Map<string, string[]> => {
	const earlier = new Map(events.map(({ id, after = [] }) => [id, [...after]]));
	for (const { id, before = [] } of events) {
		for (const later of before) earlier.get(later)?.push(id);
	}
	return earlier;
};

/** The events that stay and that one is known to come after, also by way of events that go. */
const knownBefore = (
	id: string,
	earlier: ReadonlyMap<string, readonly string[]>,
	kept: ReadonlySet<string>
): string[] => {
	const found = new Set<string>();
	const seen = new Set<string>();
	const open = [...(earlier.get(id) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (kept.has(next)) found.add(next);
		else open.push(...(earlier.get(next) ?? []));
	}
	return [...found];
};

const withoutEvents = (statement: Statement, stays: (id: string) => boolean): Statement => ({
	...statement,
	about: statement.about.filter(stays),
	...(statement.details
		? {
				details: statement.details.filter(({ event }) => stays(event ?? statement.about[0] ?? ''))
			}
		: {})
});

/**
 * A story with only some of its events, and with what is said about them: statements that are about none of them go, and
 * so do links that lead elsewhere. The known order stays, also where it went by way of an event that goes. People, places and sources stay. The whole story comes back as it is.
 */
export const partOfStory = (story: Story, part: StoryPart): Story => {
	if (!part.events && part.statements && part.links) return story;
	const kept = new Set(part.events ?? story.events.map(({ id }) => id));
	const stays = (id: string): boolean => kept.has(id);
	const statements = part.statements
		? story.statements
				.map((statement) => withoutEvents(statement, stays))
				.filter(({ about }) => about.length > 0)
		: [];
	const earlier = earlierOf(story.events);
	const said = new Set(statements.map(({ id }) => id));
	return {
		...story,
		events: story.events
			.filter(({ id }) => stays(id))
			.map((event) => ({ ...event, before: [], after: knownBefore(event.id, earlier, kept) })),
		statements,
		links: part.links
			? story.links.filter(
					({ from, to, by }) => stays(from) && stays(to) && (by === undefined || said.has(by))
				)
			: []
	};
};
