/** The words of the list of every statement. */
export interface ListWords {
	/** Heading of the list. */
	readonly everyStatement: string;
	/** Stands before a speaker whose statement is listed with another event. */
	readonly alsoAbout: string;
	/** Stands between that speaker and the title of the other event. */
	readonly under: string;
	/** A side says nothing about an event. */
	readonly noStatement: string;
	/** “Events 41–80 of 1200”, where a list is too long to stand there whole. */
	readonly events: (from: number, to: number, of: number) => string;
	/** “Statements 101–200 of 1200”. */
	readonly statements: (from: number, to: number, of: number) => string;
	/** Turn to the part before, and to the next one. */
	readonly earlier: string;
	readonly later: string;
}
