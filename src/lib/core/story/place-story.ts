import { formatSpan } from '../time/format-time.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { placeEvents } from '../time/place-events.ts';
import { spellTime, type SpelledTime } from '../time/spell-time.ts';
import type { Precision, TimeSpan } from '../time/time-span.ts';
import type { TimeWords } from '../time/time-words.ts';
import type { Story } from './story.ts';

/**
 * A story whose times are read, placed and written out in one language. Plain data, so that a page gets it from the build
 * and need not carry what reads and writes dates.
 */
export interface PlacedStory {
	readonly story: Story;
	/** By event id. */
	readonly times: Readonly<Record<string, PlacedTime>>;
	/** Every other date of the story in words, by its EDTF text: of sources, and of when statements were made. */
	readonly dates: Readonly<Record<string, string>>;
	/** First and last instant of the story, UTC ms, open ends left out. */
	readonly extent: readonly [number, number];
	/** “from 2022 to 31 December 2023”: the extent in words, no more exact than the events it comes from. */
	readonly period: readonly [string, string];
	/** Ids of the events on which accounts differ, if that was worked out. */
	readonly contested?: readonly string[];
}

/** When an event happened, and where its node stands. */
export interface PlacedTime {
	readonly time: SpelledTime;
	/** UTC ms: inside the span, and after everything the event comes after. A convention where the span is wide. */
	readonly position: number;
}

const ISO_LENGTH: Readonly<Record<Precision, number>> = {
	year: 4,
	month: 7,
	day: 10,
	minute: 10,
	second: 10
};

/** One end of the story, as exact as the most exact of the events that give it; a day where none does. */
export const endText = (
	instant: number,
	precisions: readonly Precision[],
	words: TimeWords
): string => {
	const lengths = precisions.map((precision) => ISO_LENGTH[precision]);
	const length = lengths.length > 0 ? Math.max(...lengths) : ISO_LENGTH.day;
	return formatSpan(parseEdtf(new Date(instant).toISOString().slice(0, length)), words);
};

const datesOf = (story: Story): string[] =>
	[
		...story.sources.flatMap(({ published, updated }) => [published, updated]),
		...story.statements.map(({ said }) => said?.edtf)
	].filter((edtf) => edtf !== undefined);

/**
 * Reads, places and writes out all times of a validated story.
 * @throws RangeError when a date does not parse or the order has a cycle; `parseStory` refuses such stories first.
 */
export const placeStory = (story: Story, words: TimeWords): PlacedStory => {
	const times = story.events.map(({ id, when, after = [], before = [] }) => {
		const time = spellTime(when.edtf, words);
		return { id, time, span: time.span, after, before };
	});
	const positions = placeEvents(times);
	const placed = times.map(({ id, time }) => ({ id, time, position: positions.get(id) ?? 0 }));
	const starts = placed.map(({ time: { span }, position }) =>
		span.openStart ? position : span.earliest
	);
	const ends = placed.map(({ time: { span }, position }) =>
		span.openEnd ? position : span.latest + 1
	);
	const extent = [Math.min(...starts), Math.max(...ends)] as const;
	const precisionsOf = (gives: (span: TimeSpan) => boolean): Precision[] =>
		times.flatMap(({ span }) => (gives(span) ? span.precision : []));
	return {
		story,
		times: Object.fromEntries(placed.map(({ id, time, position }) => [id, { time, position }])),
		dates: Object.fromEntries(
			datesOf(story).map((edtf) => [edtf, formatSpan(parseEdtf(edtf), words)])
		),
		extent,
		period: [
			endText(
				extent[0],
				precisionsOf(({ earliest }) => earliest === extent[0]),
				words
			),
			endText(
				extent[1] - 1,
				precisionsOf(({ latest }) => latest + 1 === extent[1]),
				words
			)
		]
	};
};
