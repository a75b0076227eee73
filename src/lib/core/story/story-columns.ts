import type { PlacedEvent } from './placed-event.ts';
import { MODES } from './modes.ts';
import type { Story } from './story.ts';

/** What is so of an event: one bit each. */
export const TRAITS = { openStart: 1, openEnd: 2, clock: 4, year: 8, background: 16 } as const;

/**
 * What the layout asks of every event and statement, as rows of numbers: however long a story is, no frame goes through
 * its objects. Events come in time order, statements in the order of the file.
 */
export interface StoryColumns {
	/** Where each event’s node stands, UTC ms; ascending. */
	readonly positions: Float64Array;
	/** First and last instant that each event’s time allows, UTC ms. */
	readonly earliest: Float64Array;
	readonly latest: Float64Array;
	/** Sum of `TRAITS`, by event. */
	readonly traits: Uint8Array;
	/** Numbers of the statements that hang on events: by event, then in the order of the file. */
	readonly hanging: Uint32Array;
	/** Where the statements of each event begin in `hanging`, by its order; one entry more, for the end. */
	readonly starts: Uint32Array;
	/** Place among the speakers of the story, by statement; as many as there are speakers for none of them. */
	readonly speakers: Uint16Array;
	/** Place in `MODES`, by statement. */
	readonly modes: Uint8Array;
	/** 1 where a statement reached the source through another outlet, else 0; by statement. */
	readonly relayed: Uint8Array;
}

const traitsOf = ({ event, span }: PlacedEvent): number =>
	(span.openStart ? TRAITS.openStart : 0) |
	(span.openEnd ? TRAITS.openEnd : 0) |
	(span.precision === 'minute' || span.precision === 'second' ? TRAITS.clock : 0) |
	(span.precision === 'year' ? TRAITS.year : 0) |
	(event.kind === 'background' ? TRAITS.background : 0);

/** @param orders of the event that each statement hangs on */
const hangingOf = (
	events: number,
	orders: readonly (number | undefined)[]
): Pick<StoryColumns, 'hanging' | 'starts'> => {
	const starts = new Uint32Array(events + 1);
	for (const order of orders) {
		if (order !== undefined) starts[order + 1] = (starts[order + 1] ?? 0) + 1;
	}
	for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
	const next = starts.slice();
	const hanging = new Uint32Array(starts.at(-1) ?? 0);
	orders.forEach((order, number) => {
		if (order === undefined) return;
		const at = next[order] ?? 0;
		hanging[at] = number;
		next[order] = at + 1;
	});
	return { hanging, starts };
};

/** The columns of a story whose events are at hand, in time order. */
export const columnsOf = (
	{ statements, speakers }: Story,
	events: readonly PlacedEvent[],
	event: ReadonlyMap<string, PlacedEvent>
): StoryColumns => {
	const places = new Map(speakers.map(({ id }, place) => [id, place]));
	return {
		positions: Float64Array.from(events, ({ position }) => position),
		earliest: Float64Array.from(events, ({ span }) => span.earliest),
		latest: Float64Array.from(events, ({ span }) => span.latest),
		traits: Uint8Array.from(events, traitsOf),
		...hangingOf(
			events.length,
			statements.map(({ about }) => event.get(about[0] ?? '')?.order)
		),
		speakers: Uint16Array.from(statements, ({ speaker }) => places.get(speaker) ?? speakers.length),
		modes: Uint8Array.from(statements, ({ mode }) => MODES.indexOf(mode)),
		relayed: Uint8Array.from(statements, ({ chain = [] }) =>
			Number(chain.some(({ kind }) => kind === 'outlet'))
		)
	};
};
