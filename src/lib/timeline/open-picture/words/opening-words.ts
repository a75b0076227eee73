import type { EmbeddedIssue } from '../../../export/embedded-issue.ts';

/** Everything that is written where a picture is opened, in one language. */
export interface OpeningWords {
	/** Shown while files hover over the page. */
	readonly drop: string;
	/** Title of the dialog. */
	readonly title: string;
	readonly close: string;
	/** It is a picture of the story on screen. */
	readonly same: string;
	/** Its story has errors, which follow. */
	readonly faulty: string;
	/** What opens pictures did not come. */
	readonly notLoaded: string;
	/** The browser could not read what was dropped. */
	readonly unreadable: string;
	/** Why a file gave no story, in a sentence. */
	readonly refused: (issue: EmbeddedIssue) => string;
	/** It is the file of the story on screen. */
	readonly sameFile: string;
	/** It is a table, of which a story can be made. */
	readonly table: string;
	readonly other: OtherStoryWords;
	readonly issues: IssueWords;
}

/** A story that is not the one on screen. */
interface OtherStoryWords {
	/** Stands before its title. */
	readonly holds: string;
	/** That nobody has checked it. */
	readonly unchecked: string;
	readonly warnings: (number: number) => string;
	/** Leads to the page that shows stories from elsewhere. */
	readonly open: string;
	readonly save: string;
	readonly copy: string;
}

/** What is wrong with a stranger’s file, place by place. */
interface IssueWords {
	/** How many things are wrong. */
	readonly count: (number: number) => string;
	/** That the sentences about each are in English. */
	readonly inEnglish: string;
	/** In place of a place. */
	readonly wholeFile: string;
	readonly place: (line: number, column: number) => string;
	readonly expected: string;
	readonly found: string;
	readonly hint: string;
	readonly copy: string;
	readonly copied: string;
	/** Copying was refused by the browser. */
	readonly copyRefused: string;
}
