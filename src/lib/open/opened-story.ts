import type { Migration } from '../core/story/migrate.ts';
import type { Story } from '../core/story/story.ts';
import type { LongHandover } from '../export/table/make-table.ts';
import type { FileIssue } from '../export/read-story-file.ts';
import type { ViewerChecks } from './messages.ts';

/** Where a stranger’s story came from. */
export type Origin =
	| { readonly kind: 'file'; readonly name: string }
	| { readonly kind: 'text' }
	| {
			readonly kind: 'address';
			/** Host that was asked. */
			readonly asked: string;
			/** Host that it came from in the end. */
			readonly host: string;
	  };

/** An address that was asked for, as it stands in the field. */
export interface AskedAddress {
	readonly text: string;
	/** Whether it is none that may be asked. */
	readonly isRefused: boolean;
}

/** The result of holding a stranger’s story against texts that the reader gave. */
export interface Rechecked {
	/** The texts, by source id. */
	readonly texts: ReadonlyMap<string, string>;
	/** Name of the file with the text that was given last. */
	readonly file: string;
	/** Statements found word for word. */
	readonly confirmed: number;
	/** Statements that were held against a text, and found otherwise. */
	readonly differing: number;
	/** Statements with a place in a source whose text was not given. */
	readonly left: number;
	/** What the viewer shows from now on. */
	readonly checks: ViewerChecks;
}

/** A stranger’s story that is in order. */
export interface OpenedStory {
	/** Tells it from others that were opened before. */
	readonly key: number;
	/** Of a long story its head alone. */
	readonly story: Story;
	/** The rows of a long story, which its frame takes; null for others. */
	readonly long: LongHandover | null;
	/** Query of the view to open it with. */
	readonly view: string;
	readonly origin: Origin;
	readonly migrated: Migration | null;
	readonly warnings: readonly FileIssue[];
	/** What its file claims of its statements. */
	readonly claims: ViewerChecks;
}
