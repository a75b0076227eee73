import type { Language } from '../../core/language.ts';

/** The words of the page that opens stories from elsewhere, in one language. */
export interface OpenWords {
	readonly language: Language;
	/** Heading and title of the page. */
	readonly title: string;
	readonly lead: string;
	/** The way back to the stories of this site. */
	readonly home: string;
	/** Name of the links to this page in other languages. */
	readonly languages: string;
	readonly file: {
		/** The button. */
		readonly choose: string;
		/** What else can be done, after the button. */
		readonly orDrop: string;
		readonly kinds: string;
		/** That the file is sent nowhere. */
		readonly stays: string;
		/** What stands over the page while a file hovers over it. */
		readonly dropHere: string;
	};
	readonly address: {
		readonly label: string;
		readonly hint: string;
		readonly open: string;
		/** The text is no address that may be asked. */
		readonly refused: string;
	};
	readonly text: { readonly label: string; readonly open: string };
	/** What is shown of a stranger’s story and what not, as a heading and sentences. */
	readonly care: { readonly title: string; readonly sentences: readonly string[] };
	readonly ask: {
		readonly title: (host: string) => string;
		/** What will happen, as sentences. */
		readonly request: (host: string) => string;
		readonly load: string;
		readonly cancel: string;
	};
	readonly load: {
		readonly title: (host: string) => string;
		/** How much has come, in megabytes. */
		readonly received: (megabytes: string) => string;
		readonly cancel: string;
	};
	readonly bar: {
		/** The mark of the story, beside its title. */
		readonly notOurs: string;
		readonly from: {
			readonly file: (name: string) => string;
			readonly text: string;
			readonly host: (host: string) => string;
			/** The asked host led to another one. */
			readonly led: (asked: string, host: string) => string;
		};
		readonly migrated: (from: number, to: number) => string;
		readonly warnings: (count: number) => string;
		readonly claimed: string;
		/** What is left out of a table that is too long for a story of the usual kind. */
		readonly long: string;
		/** The file claims no check at all. */
		readonly nothingClaimed: string;
		/** How many of the statements that were held against the text of a source are exactly in it. */
		readonly checked: (file: string, confirmed: number, total: number) => string;
		/** Statements that were found altered, elsewhere or not at all; follows `checked`. */
		readonly differing: (count: number) => string;
		/** Statements that rest on other sources; follows `checked`. */
		readonly left: (count: number) => string;
		readonly check: string;
		readonly another: string;
		readonly save: string;
		readonly close: string;
		/** The name of the bar. */
		readonly name: string;
	};
	readonly frame: {
		readonly title: (story: string) => string;
		readonly opening: string;
		readonly failed: string;
	};
	readonly fault: FaultWords;
}

/** What is said of a file, an answer or a text that is not opened. */
export interface FaultWords {
	readonly title: string;
	/** What is said when the story in it is in order but for warnings. */
	readonly warningsTitle: string;
	readonly stays: string;
	readonly close: string;
	readonly file: (name: string) => string;
	readonly notLoaded: string;
	/** An answer that did not come, or that the browser keeps from the page. */
	readonly blocked: (host: string) => string;
	/** What the host would have to send. */
	readonly blockedWhy: (origin: string) => string;
	/** The way round. */
	readonly blockedInstead: string;
	readonly status: (host: string, status: number) => string;
	readonly notFound: (host: string) => string;
	readonly tooLarge: (host: string, megabytes: number) => string;
	readonly slow: (host: string) => string;
	readonly insecure: (host: string) => string;
	/** A text that belongs to no source of the story. */
	readonly otherText: (file: string) => string;
	readonly otherTextLength: (characters: number) => string;
	readonly expectedSources: string;
	/** A source, by what the story records of it. */
	readonly sourceLength: (characters: number) => string;
	readonly unreadableText: (file: string) => string;
}
