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
}
