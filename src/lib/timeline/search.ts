import MiniSearch from 'minisearch';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { StoryEvent } from '../core/story/story.ts';
import type { Found } from '../core/view/filter.ts';

/** Finds the words of a query in one story. */
export type Searcher = (query: string) => Found;

/** Letters and digits of any script; apostrophes stay inside a word, as Ukrainian needs them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

const tokenize = (text: string): string[] => text.match(WORD) ?? [];

/** One spelling for the apostrophes, and no difference of case or of composed letters. */
const processTerm = (term: string): string =>
	term.normalize('NFC').replace(/['ʼ]/g, '’').toLowerCase();

interface Entry {
	readonly id: string;
	readonly own: string;
	readonly around: string;
}

const join = (parts: readonly (string | number | undefined)[]): string =>
	parts.filter((part) => part !== undefined).join(' \n');

const eventWords = (index: StoryIndex, event: StoryEvent): string => {
	const place = index.place.get(event.place ?? '');
	return join([event.title, event.short, place?.name, place?.within]);
};

const entries = (index: StoryIndex): Entry[] => [
	...index.story.statements.map((statement) => {
		const speaker = index.speaker.get(statement.speaker);
		const about = statement.about.flatMap((id) => index.event.get(id)?.event ?? []);
		return {
			id: `s:${statement.id}`,
			own: join([
				statement.lead,
				statement.text,
				statement.tail,
				speaker?.name,
				speaker?.short,
				speaker?.role,
				index.side.get(speaker?.side ?? '')?.name,
				...(statement.details ?? []).map(({ value }) => value),
				...(statement.chain ?? []).map(({ name }) => name)
			]),
			around: join(about.map((event) => eventWords(index, event)))
		};
	}),
	...index.events.map(({ event }) => ({
		id: `e:${event.id}`,
		own: join([eventWords(index, event), event.note]),
		around: ''
	}))
];

/**
 * Builds the search of a story: all words of a query must be found, each at the beginning of a word, in what is said,
 * who says it, or the event it is said about.
 */
export const makeSearcher = (index: StoryIndex): Searcher => {
	const search = new MiniSearch<Entry>({
		fields: ['own', 'around'],
		tokenize,
		processTerm,
		searchOptions: { prefix: true, combineWith: 'AND', boost: { own: 2 } }
	});
	search.addAll(entries(index));
	return (query) => {
		const hits = search.search(query) as readonly { id: string; terms: string[] }[];
		const ids = (prefix: string): string[] =>
			hits.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length));
		return {
			statements: new Set(ids('s:')),
			events: new Set(ids('e:')),
			terms: [...new Set(hits.flatMap(({ terms }) => terms))].sort()
		};
	};
};
