import type { RowKey } from '../../core/claims/accounts.ts';
import type { Statement } from '../../core/story/story.ts';
import type { CitationWords } from '../../core/view/citation.ts';
import type { Selection } from '../../core/view/view.ts';

type ChainKind = NonNullable<Statement['chain']>[number]['kind'];

/** The words of the panel while something is selected or searched for; they come with it. */
export interface SelectionWords {
	/** The name of the panel by what it shows. */
	readonly titles: Readonly<Record<Selection['kind'] | 'found', string>>;
	readonly close: string;
	/** How many statements of an event the filter hides; follows their number. */
	readonly hidden: (number: number) => string;
	readonly accounts: AccountsWords;
	readonly event: EventWords;
	readonly statement: StatementWords;
	/** Said of a speaker whom the source does not name. */
	readonly anonymous: string;
	readonly found: FoundWords;
	readonly citation: CitationWords;
}

/** The accounts of one event side by side. */
interface AccountsWords {
	/** The name of the table. */
	readonly caption: string;
	/** Beside a row in which the accounts contradict each other. */
	readonly differs: string;
	/** What each row is called. */
	readonly rows: Readonly<Record<RowKey, string>>;
	/** A number of children alone; not always a plain number. */
	readonly children: (number: string) => string;
	/** How many of a number are children. */
	readonly ofThemChildren: (number: string) => string;
	/** Another speaker who gives the same. */
	readonly also: (name: string) => string;
	/** An empty cell. */
	readonly notGiven: string;
}

interface EventWords {
	readonly links: string;
	readonly aboutDate: string;
	/** A whole sentence with the source’s own words for a time. */
	readonly inSource: (wording: string) => string;
}

interface StatementWords {
	readonly copyQuote: string;
	readonly copyStatement: string;
	readonly chain: string;
	/** The kinds of the steps that words came by. */
	readonly steps: Readonly<Record<ChainKind | 'speaker' | 'source', string>>;
	/** Over the events that it is about, by their number. */
	readonly events: (number: number) => string;
	readonly details: string;
	readonly said: string;
	/** In place of a date, with a small letter. */
	readonly saidUnknown: string;
	readonly inSource: string;
	/** Where the words stand in the text of the source, in characters. */
	readonly characters: (start: number, end: number, of: number) => string;
	/** A link into the source. */
	readonly readThere: string;
}

interface FoundWords {
	readonly search: (query: string) => string;
	readonly statements: (number: number) => string;
	/** Over events that have the words themselves, by their number. */
	readonly events: (number: number) => string;
}
