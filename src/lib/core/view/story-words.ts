import type { Mode, Silence } from '../story/story.ts';

/** A number with its noun: “1 quote”, “2 quotes”. */
type Counted = (number: number) => string;

/** Names and sentences about a story, in one language. */
export interface StoryWords {
	/** What each mode is called, in the singular. */
	readonly modes: Readonly<Record<Mode, string>>;
	/** How a silence reads in a cell or a card. */
	readonly silences: Readonly<Record<Silence, string>>;
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
}
