import MiniSearch from 'minisearch';
import type { StoryIndex } from '../story/index-story.ts';
import type { Statement, StoryEvent } from '../story/story.ts';
import type { Found } from './filter.ts';
import { foldWord, wordsOf } from './words.ts';

/** Finds the words of a query in one story. */
export type Searcher = (query: string) => Found;

interface Entry {
	readonly id: string;
	readonly words: string;
}

const join = (parts: readonly (string | number | undefined)[]): string =>
	parts.filter((part) => part !== undefined).join(' \n');

const placeWords = (index: StoryIndex, event: StoryEvent | undefined): string => {
	const place = index.place.get(event?.place ?? '');
	return join([place?.name, place?.within]);
};

const statementWords = (index: StoryIndex, statement: Statement): string => {
	const speaker = index.speaker.get(statement.speaker);
	return join([
		statement.lead,
		statement.text,
		statement.tail,
		speaker?.name,
		speaker?.short,
		speaker?.role,
		index.side.get(speaker?.side ?? '')?.name,
		...(statement.details ?? []).map(({ value }) => value),
		...(statement.chain ?? []).map(({ name }) => name),
		...statement.about.map((id) => placeWords(index, index.event.get(id)?.event))
	]);
};

const entries = (index: StoryIndex): Entry[] => [
	...index.story.statements.map((statement) => ({
		id: `s:${statement.id}`,
		words: statementWords(index, statement)
	})),
	...index.events.map(({ event }) => ({
		id: `e:${event.id}`,
		words: join([event.title, event.short, event.note, placeWords(index, event)])
	}))
];

/**
 * Builds the search of a story: all words of a query must be found, each at the beginning of a word, in what is said,
 * who says it, or where it happened. Where no statement has them but the title of an event, the statements about that
 * event are found.
 */
export const makeSearcher = (index: StoryIndex): Searcher => {
	const search = new MiniSearch<Entry>({
		fields: ['words'],
		tokenize: (text) => wordsOf(text).map((word) => word.text),
		processTerm: foldWord,
		searchOptions: { prefix: true, combineWith: 'AND' }
	});
	search.addAll(entries(index));
	return (query) => {
		const hits = search.search(query) as readonly { id: string; terms: string[] }[];
		const ids = (prefix: string): string[] =>
			hits.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length));
		const events = ids('e:');
		const about = events.flatMap((id) => index.about.get(id) ?? []).map(({ id }) => id);
		const own = ids('s:');
		return {
			statements: new Set(own.length > 0 ? own : about),
			events: new Set(events),
			terms: [...new Set(hits.flatMap(({ terms }) => terms))].sort()
		};
	};
};
