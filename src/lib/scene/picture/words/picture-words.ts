import type { LinkKind, Mode, Silence } from '../../../core/story/story.ts';
import type { TimeWords } from '../../../core/time/time-words.ts';
import type { FigureWords } from '../../figure-words.ts';
import type { PictureLanguage } from '../picture.ts';

/**
 * Everything that an exported picture writes itself, in one language. Words of the story stay in the story’s language and
 * cannot be inflected, so phrases are built around them. Counts are whole numbers from 0.
 */
export interface PictureWords extends FigureWords {
	readonly language: PictureLanguage;
	/** How the language writes times; the index of the story is to be built with it. */
	readonly time: TimeWords;
	/** Words between the language’s quotation marks. */
	readonly quoted: (words: string) => string;
	readonly legend: LegendWords;
	readonly footer: FooterWords;
	readonly alt: AltWords;
}

/** The key under the figure: one short phrase for each sign, without a full stop. */
export interface LegendWords {
	/** Serif between quotation marks. */
	readonly quote: string;
	/** Plain letters. */
	readonly report: string;
	/** Italics, dashed. */
	readonly silence: string;
	/** A bar on the line. */
	readonly span: string;
	/** A break in the line. */
	readonly fold: string;
	/** A dashed arc. */
	readonly claim: string;
	/** A solid arc. */
	readonly link: string;
	/** `≠`; the sign itself is not in the phrase. */
	readonly contested: string;
}

/** One source as a picture names it; `null` for what is not known. */
export interface SourceCitation {
	readonly author: string | null;
	readonly title: string;
	readonly publisher: string | null;
	/** The date in words, in the picture’s language. */
	readonly published: string | null;
}

/** What a filter hides, in the story’s own names. */
export interface Hidden {
	/** Names of sides. */
	readonly sides: readonly string[];
	/** Names of speakers. */
	readonly speakers: readonly string[];
	readonly modes: readonly Mode[];
	/** Words that a statement has to have; empty for none. */
	readonly query: string;
}

/** The lines of the footer, each a finished sentence unless it ends with an address. */
export interface FooterWords {
	/** “Source: Vusala Abbasova, “Title”, 31 December 2023.”; empty for no source. */
	readonly source: (sources: readonly SourceCitation[]) => string;
	/** “7 of 7 quotes checked word for word against the source.”; `exact` are those verified, of `total` in the picture. */
	readonly checked: (exact: number, total: number) => string;
	/** “12 of 31 statements shown; hidden: Ukraine.” */
	readonly shown: (counts: ShownCounts, hidden: Hidden) => string;
	/** “Statements cut short for want of room: 7; with the speaker alone: 4; only counted: 3.”; what is 0 goes. */
	readonly reduced: (counts: ReducedCounts) => string;
	/** “5 earlier and 2 later statements are outside this picture.” */
	readonly outside: (earlier: number, later: number) => string;
	/** “As of 31 December 2023, UTC.”; the date is in words. */
	readonly asOf: (date: string, zone: string) => string;
	/** “Licence: CC BY 4.0.” */
	readonly license: (license: string) => string;
	/** “Full version: https://…”, without a full stop, which would look like a part of the address. */
	readonly seeAt: (url: string) => string;
	/** “All times in UTC.” */
	readonly allTimes: (zone: string) => string;
}

/** Statements that a picture shows, of those in its scope. */
export interface ShownCounts {
	readonly shown: number;
	readonly total: number;
}

/** Statements that had no room for all their words; at least one is not 0. */
export interface ReducedCounts {
	/** A part of the words. */
	readonly shortened: number;
	/** The speaker alone. */
	readonly named: number;
	/** A number alone. */
	readonly counted: number;
}

/** Who speaks, in the story’s own words; `null` for what is not known or goes without saying. */
export interface SpeakerWords {
	readonly name: string;
	readonly role: string | null;
	/** Name of the side. */
	readonly side: string | null;
	/** The channels and outlets that the words came by, in their order. */
	readonly via: readonly string[];
}

/** The pieces of the alternative text. */
export interface AltWords {
	/** “Timeline “Title””, or “Timeline” for an empty title; no full stop. */
	readonly timeline: (title: string) => string;
	/** “6 events, 2022 to 31 December 2023”; the dates are in words, and one if both are the same. */
	readonly events: (events: number, from: string, to: string) => string;
	/** “Russia: 16 statements, 6 quotes”; `heard` is what `FigureWords.heard` gives. */
	readonly side: (name: string, heard: string) => string;
	/** “No statement is shown.” */
	readonly nothingShown: string;
	/** “The accounts of this event differ.” */
	readonly contested: string;
	/** “Vyacheslav Gladkov (Governor of the Belgorod region; side: Russia; via: Telegram channel)”. */
	readonly speaker: (speaker: SpeakerWords) => string;
	/** What was done, before a colon and the words: “quote”, “reported”. */
	readonly modes: Readonly<Record<Mode, string>>;
	/** Which silence it was, instead of the mode: “silence (no comment)”. */
	readonly silences: Readonly<Record<Silence, string>>;
	/** A link to another event, by its title; `by` is the name of the speaker who states it, `null` for the source. */
	readonly link: (kind: LinkKind, title: string, by: string | null) => string;
	/** “Not described here: 12 events, 30 statements.”; either may be 0. */
	readonly rest: (events: number, statements: number) => string;
}
