import type { PackedText, Texts } from './packed-text.ts';
import type { Story } from './story.ts';

/**
 * Dates of rows that are more than one year, month, day, minute or second: circa, doubted, intervals, sets, open ends,
 * seasons.
 */
export interface LongDates {
	/** The rows, ascending. */
	readonly rows: Uint32Array;
	/** Their dates in EDTF. */
	readonly texts: PackedText;
	/** `TRAITS.openStart` and `TRAITS.openEnd` of each. */
	readonly open: Uint8Array;
}

/**
 * A story too long for objects: rows of numbers, and words that are decoded when a row comes into sight. Each row is one
 * event with one statement about it, in any order. Plain data, which can be handed over between workers and frames.
 */
export interface LongRows {
	/** Everything but its events and statements. */
	readonly head: Omit<Story, 'events' | 'statements' | 'links' | 'places'>;
	/** First and last instant of when each row happened, UTC ms, as its precision has them. */
	readonly earliest: Float64Array;
	readonly latest: Float64Array;
	/** Place in `PRECISIONS`, by row. */
	readonly precisions: Uint8Array;
	/** The dates that times and precision alone do not say. */
	readonly dates: LongDates;
	/** Place in `KINDS`, by row. */
	readonly kinds: Uint8Array;
	/** Title of the event, by row; an empty one is made of who says what. */
	readonly titles: Texts;
	/** Place among the speakers of `head`, by row. */
	readonly speakers: Uint16Array;
	/** Place in `MODES`, by row. */
	readonly modes: Uint8Array;
	/** Words of the statement, by row. */
	readonly texts: Texts;
}
