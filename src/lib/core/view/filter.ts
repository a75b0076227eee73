import type { StoryIndex } from '../story/index-story.ts';
import { MODES } from '../story/modes.ts';
import { remembered } from '../story/remembered.ts';
import type { Mode } from '../story/story.ts';
import { makeShown, type Shown, type ShownStatements } from './shown.ts';
import type { Filter } from './view.ts';
import { EMPTY_FILTER } from './view.ts';

/** What a search for words has found. */
export interface Found {
	/** Ids of the statements that match, by their own words, their speaker or what they are about. */
	readonly statements: Shown;
	/** Ids of the events that match by title, place or note. */
	readonly events: Shown;
	/** The words of the story that matched, as `foldWord` writes them, to be marked where they stand. */
	readonly terms: readonly string[];
	/** The same hits as rows, where there are too many to list: 1 by the number of a statement, and by the order of an event. */
	readonly rows?: { readonly statements: Uint8Array; readonly events: Uint8Array };
}

/** One condition of a filter that could be dropped. */
export interface Relaxation {
	/** Tells the conditions of one filter apart, whatever their words. */
	readonly key: string;
	/** What hides something, in words: “Ukraine hidden”. */
	readonly condition: string;
	/** The filter without it. */
	readonly filter: Filter;
	/** How many statements that filter shows. */
	readonly count: number;
}

const hasQuery = (filter: Filter): boolean => filter.query.trim() !== '';

/** Whether a filter hides nothing. */
export const isEmptyFilter = (filter: Filter): boolean =>
	filter.hiddenSides.length === 0 &&
	filter.hiddenSpeakers.length === 0 &&
	filter.hiddenModes.length === 0 &&
	!hasQuery(filter);

/** Filters that are still at hand; a reader goes back and forth between a few. */
const KEPT = 4;

interface Known {
	readonly filter: Filter;
	readonly found: Found | null;
	readonly shown: ShownStatements;
}

const knownOf = remembered((index: StoryIndex) => ({
	all: makeShown(index, null),
	latest: [] as readonly Known[]
}));

const hitsOf = (index: StoryIndex, { statements, rows }: Found): ((number: number) => boolean) => {
	if (rows) return (number) => rows.statements[number] === 1;
	const numbers = new Set([...statements].map(index.numberOf));
	return (number) => numbers.has(number);
};

const passesOf = (
	index: StoryIndex,
	filter: Filter,
	found: Found | null
): ((number: number) => boolean) => {
	const { story, columns } = index;
	const speakers = story.speakers.map(
		({ id, side }) => !filter.hiddenSpeakers.includes(id) && !filter.hiddenSides.includes(side)
	);
	const modes = MODES.map((mode) => !filter.hiddenModes.includes(mode));
	const hits = found && hitsOf(index, found);
	return (number) =>
		(speakers[columns.speakers[number] ?? 0] ?? true) &&
		modes[columns.modes[number] ?? 0] === true &&
		(hits === null || hits(number));
};

/**
 * The statements that a filter lets through. The same filter and hits give the same answer, so that what is counted from it
 * is counted once.
 * @param found the hits of `filter.query`; `null` while they are not known yet, which hides nothing.
 */
export const shownStatements = (
	index: StoryIndex,
	filter: Filter,
	found: Found | null
): ShownStatements => {
	const known = knownOf(index);
	const hits = hasQuery(filter) ? found : null;
	if (isEmptyFilter({ ...filter, query: '' }) && !hits) return known.all;
	const before = known.latest.find((one) => one.filter === filter && one.found === hits);
	const one = before ?? {
		filter,
		found: hits,
		shown: makeShown(index, passesOf(index, filter, hits))
	};
	if (one !== known.latest[0]) {
		known.latest = [one, ...known.latest.filter((other) => other !== one)].slice(0, KEPT);
	}
	return one.shown;
};

/** How one language says what a filter does. */
export interface FilterWords {
	/** “Ukraine hidden”, of a side or a speaker. */
	readonly hidden: (name: string) => string;
	/** “quotes only”: the modes that are left, one or two of them. */
	readonly only: (modes: readonly Mode[]) => string;
	/** No mode is left. */
	readonly noMode: string;
	/** “words “missile””. */
	readonly words: (query: string) => string;
	/** All conditions at once. */
	readonly every: string;
}

const describeModes = (hidden: readonly Mode[], words: FilterWords): string => {
	const left = MODES.filter((mode) => !hidden.includes(mode));
	return left.length === 0 ? words.noMode : words.only(left);
};

/** Each condition of a filter as its words and as the filter without it. */
const conditions = (
	index: StoryIndex,
	filter: Filter,
	words: FilterWords
): Omit<Relaxation, 'count'>[] => [
	...filter.hiddenSides.map((id) => ({
		key: `side:${id}`,
		condition: words.hidden(index.side.get(id)?.name ?? id),
		filter: { ...filter, hiddenSides: filter.hiddenSides.filter((other) => other !== id) }
	})),
	...filter.hiddenSpeakers.map((id) => ({
		key: `speaker:${id}`,
		condition: words.hidden(index.speaker.get(id)?.name ?? id),
		filter: { ...filter, hiddenSpeakers: filter.hiddenSpeakers.filter((other) => other !== id) }
	})),
	...(filter.hiddenModes.length === 0
		? []
		: [
				{
					key: 'modes',
					condition: describeModes(filter.hiddenModes, words),
					filter: { ...filter, hiddenModes: [] }
				}
			]),
	...(hasQuery(filter)
		? [
				{
					key: 'query',
					condition: words.words(filter.query.trim()),
					filter: { ...filter, query: '' }
				}
			]
		: [])
];

/** A filter in words, “Ukraine hidden; quotes only; words “missile””; empty for the empty filter. */
export const describeFilter = (index: StoryIndex, filter: Filter, words: FilterWords): string =>
	conditions(index, filter, words)
		.map(({ condition }) => condition)
		.join('; ');

/**
 * What to relax when a filter shows too little: each condition with the count that shows without it, and last,
 * if there are several conditions, all of them at once.
 */
export const relaxations = (
	index: StoryIndex,
	filter: Filter,
	found: Found | null,
	words: FilterWords
): readonly Relaxation[] => {
	const each = conditions(index, filter, words);
	const all = each.length > 1 ? [{ key: 'all', condition: words.every, filter: EMPTY_FILTER }] : [];
	return [...each, ...all].map((one) => ({
		...one,
		count: shownStatements(index, one.filter, found).size
	}));
};
