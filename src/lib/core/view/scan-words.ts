import type { StoryIndex } from '../story/index-story.ts';
import type { Found } from './filter.ts';
import { foldWord, wordsOf } from './words.ts';

/** Most words of the story that are kept for marking; a reader sees but a few of them. */
const MOST_TERMS = 500;

/** A search through a long story that goes on piece by piece, so that nobody waits for it. */
export interface WordScan {
	/** Looks at the statements from one number to before another, and at the events they hang on. */
	readonly scan: (from: number, to: number) => void;
	/** What was found so far. */
	readonly found: () => Found;
}

/** Ids that are not listed before they are asked for. */
const hitsOf = (
	hits: Uint8Array,
	placeOf: (id: string) => number,
	idOf: (place: number) => string
): Found['events'] => ({
	get size() {
		return hits.reduce((sum, hit) => sum + hit, 0);
	},
	has: (id) => hits[placeOf(id)] === 1,
	*[Symbol.iterator]() {
		for (let place = 0; place < hits.length; place++) if (hits[place] === 1) yield idOf(place);
	}
});

/**
 * Searches a story without an index of its words, of which a long one would have too many: all words of the query, each at
 * the beginning of a word, in what is said and by whom; where no statement has them, in the titles of events.
 */
export const scanWords = (index: StoryIndex, query: string): WordScan => {
	const { story, columns } = index;
	const wanted = wordsOf(query).map(({ text }) => foldWord(text));
	const statements = new Uint8Array(story.statements.length);
	const events = new Uint8Array(index.events.length);
	const terms = new Set<string>();
	/** Whether each wanted word begins one of the text, which is folded. */
	const begins = (text: string): boolean[] => {
		if (!wanted.some((word) => text.includes(word))) return wanted.map(() => false);
		const words = wordsOf(text).map((one) => one.text);
		return wanted.map((word) => {
			const hits = words.filter((one) => one.startsWith(word));
			for (const hit of hits) if (terms.size < MOST_TERMS) terms.add(hit);
			return hits.length > 0;
		});
	};
	const bySpeaker = story.speakers.map(({ name, short, role, side }) =>
		begins(foldWord([name, short, role, index.side.get(side)?.name].join(' ')))
	);
	const isIn = (own: readonly boolean[], speaker: readonly boolean[] | undefined): boolean =>
		wanted.length > 0 && own.every((is, at) => is || speaker?.[at] === true);
	let saysSo = false;
	/** The event that each statement hangs on, by its number; none is as many as there are events. */
	const orders = new Uint32Array(statements.length).fill(events.length);
	for (let order = 0; order < events.length; order++) {
		for (let at = columns.starts[order] ?? 0; at < (columns.starts[order + 1] ?? 0); at++) {
			orders[columns.hanging[at] ?? 0] = order;
		}
	}
	return {
		scan: (from, to) => {
			for (let number = from; number < Math.min(to, statements.length); number++) {
				const said = begins(foldWord(index.wordsOf(number)));
				if (isIn(said, bySpeaker[columns.speakers[number] ?? -1])) {
					statements[number] = 1;
					saysSo = true;
				}
				const order = orders[number] ?? events.length;
				if (order < events.length && isIn(begins(foldWord(index.titleOf(order))), undefined)) {
					events[order] = 1;
				}
			}
		},
		found: () => {
			const own = saysSo ? statements : statements.slice();
			const { hanging, starts } = columns;
			for (let order = 0; !saysSo && order < events.length; order++) {
				if (events[order] === 0) continue;
				for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at++) {
					own[hanging[at] ?? 0] = 1;
				}
			}
			return {
				statements: hitsOf(own, index.numberOf, index.statementId),
				events: hitsOf(events, index.orderOf, index.eventId),
				terms: [...terms].sort(),
				rows: { statements: own, events }
			};
		}
	};
};
