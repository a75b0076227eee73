/** The words of the pages around the reader. */
export interface SiteWords {
	readonly language: string;
}
