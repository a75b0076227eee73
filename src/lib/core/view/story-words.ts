import type { LinkKind, Mode, Silence } from '../story/story.ts';

/** A number with its noun: “1 quote”, “2 quotes”. */
type Counted = (number: number) => string;

/** Names and sentences about a story, in one language. */
export interface StoryWords {
	/** What each mode is called, in the singular. */
	readonly modes: Readonly<Record<Mode, string>>;
	/** How a silence reads in a cell or a card. */
	readonly silences: Readonly<Record<Silence, string>>;
	/** A whole number alone: “12,345”. */
	readonly number: (number: number) => string;
	/** Numbers with their nouns, nominative. */
	readonly counted: {
		readonly events: Counted;
		readonly statements: Counted;
		readonly speakers: Counted;
		/** By mode. */
		readonly modes: Readonly<Record<Mode, Counted>>;
	};
	/** Words in a row: “a, b and c”. */
	readonly listed: (words: readonly string[]) => string;
	/** Our own quotation marks around a text. */
	readonly quoted: (text: string) => string;
	/** The heading over what one side says; the name stays in the nominative. */
	readonly sideSays: (side: string) => string;
	readonly summary: SummaryWords;
	readonly links: LinkWords;
}

/** The clauses of a story in one sentence. */
interface SummaryWords {
	/** “2 events from 2 March 1907 to April 1907”; the two dates may be the same. */
	readonly events: (events: number, from: string, to: string) => string;
	/** “4 statements by 3 speakers”. */
	readonly statements: (statements: number, speakers: number) => string;
	/** “Harbour, 1 quote and 1 silence”. */
	readonly side: (name: string, counts: string) => string;
	/** A whole sentence: the story has no statement. */
	readonly noStatement: string;
}

/** What is said of a link, seen from the later of its two events and from the earlier one. */
type SeenFrom = readonly [from: string, to: string];

/** Links between two events as sentences without a full stop; `…` stands for the other event. */
interface LinkWords {
	/** As the source has it. */
	readonly stated: Readonly<Record<LinkKind, SeenFrom>>;
	/** As somebody’s statement: what follows their name. */
	readonly claimed: Readonly<Record<LinkKind, SeenFrom>>;
	/** The other event, as its title stands in the sentence. */
	readonly event: (title: string) => string;
}
