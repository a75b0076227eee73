import { visibleText } from '../core/story/visible-text.ts';

/** Why a picture gave no story, for programs. */
export type EmbeddedIssueCode =
	| 'file-too-large'
	| 'not-a-picture'
	| 'damaged-png'
	| 'damaged-svg'
	| 'svg-declaration'
	| 'not-utf8'
	| 'no-story'
	| 'several-stories'
	| 'story-too-large'
	| 'damaged-story'
	| 'unknown-version'
	| 'wrong-view';

/** Why a picture gave no story. An `Issue` is about a place in JSON, this is about a place in a file. */
export interface EmbeddedIssue {
	readonly code: EmbeddedIssueCode;
	/** Where: a chunk, a byte, or a part of the embedded text; empty for the whole file. */
	readonly where: string;
	/** What should have been there, as a phrase. */
	readonly expected: string;
	/** What was there, shortened. */
	readonly found: string;
	/** One sentence for people, or two when there is something to suggest. */
	readonly message: string;
}

/** A result that holds an issue instead of a value. */
export interface Refusal {
	readonly ok: false;
	readonly issue: EmbeddedIssue;
}

/** Makes a refusal. */
export const refuse = (
	code: EmbeddedIssueCode,
	where: string,
	expected: string,
	found: string,
	message: string
): Refusal => ({
	ok: false,
	issue: {
		code,
		where: visibleText(where),
		expected: visibleText(expected),
		found: visibleText(found),
		message
	}
});
