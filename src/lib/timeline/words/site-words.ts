/** The words of the pages around the reader. */
export interface SiteWords {
	/** What the site is, as one sentence. */
	readonly about: string;
	/** The same at more length, over the stories. */
	readonly aboutAtLength: string;
	/** There is nothing to read. */
	readonly noStory: string;
	/** Leads to the story’s file. */
	readonly asData: string;
	/** Leads from a story inside another page to its own page. */
	readonly fullPage: string;
	/** Leads to the table of all statements. */
	readonly asTable: string;
	/** Leads to the page that opens stories from elsewhere. */
	readonly openStory: string;
	/** Leads past the picture to the list. */
	readonly skip: string;
	/** What opens pictures did not come; announced. */
	readonly openingNotLoaded: string;
	/** The page of an address that leads nowhere. */
	readonly missing: ErrorPageWords;
	/** The page in place of one that could not be shown. */
	readonly broken: ErrorPageWords;
	/** Leads from such a page to the first one. */
	readonly toTimeline: string;
}

/** A page in place of another. */
interface ErrorPageWords {
	/** Title of the document. */
	readonly title: string;
	readonly heading: string;
	/** What may have happened. */
	readonly text: string;
}
