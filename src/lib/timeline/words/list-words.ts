/** The words of the header and the list of every statement. */
export interface ListWords {
	readonly language: string;
}
