import { cutText, visibleText } from './visible-text.ts';

/** What is wrong with a story file, for programs. Every code is explained in docs/story-format.md. */
export type IssueCode =
	| 'too-large'
	| 'empty-file'
	| 'unreadable'
	| 'not-a-story-file'
	| 'not-utf8'
	| 'web-page'
	| 'not-json'
	| 'too-deep'
	| 'too-many-values'
	| 'too-many-items'
	| 'not-plain'
	| 'forbidden-key'
	| 'unprintable-text'
	| 'unknown-version'
	| 'version-too-new'
	| 'unknown-key'
	| 'missing-key'
	| 'wrong-type'
	| 'wrong-value'
	| 'duplicate-id'
	| 'unknown-id'
	| 'invalid-date'
	| 'outside-without-note'
	| 'order-cycle'
	| 'order-impossible'
	| 'unsafe-url'
	| 'quote-without-speaker'
	| 'statement-about-nothing'
	| 'silence-without-kind'
	| 'kind-without-silence'
	| 'anchor-without-quote'
	| 'anchor-with-quote'
	| 'anchor-without-span'
	| 'anchor-with-span'
	| 'cuts-and-anchors'
	| 'anchors-out-of-order'
	| 'empty-range'
	| 'range-outside-source'
	| 'detail-outside-about'
	| 'link-to-itself'
	| 'duplicate-item'
	| 'words-differ'
	| 'unused-item'
	| 'said-before-event'
	| 'published-before-said'
	| 'update-before-published'
	| 'more-issues';

/** A place in a text, as editors count: lines from 1, columns from 1 in UTF-16 code units. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** One thing that is wrong with a story file. Errors stop the story, warnings do not. */
export interface Issue {
	readonly code: IssueCode;
	readonly severity: 'error' | 'warning';
	/** Where: a JSON Pointer (RFC 6901), empty for the whole file. */
	readonly pointer: string;
	/** Where in the text of the file; absent when there is no text, or no place in it. */
	readonly place?: TextPlace;
	/** What should have been there, as a phrase. */
	readonly expected: string;
	/** What was there, shortened. */
	readonly found: string;
	/** One sentence for people. */
	readonly message: string;
	/** What to do about it, when there is something to suggest. */
	readonly hint?: string;
}

/** Most issues of one file that are told one by one; the rest is counted. */
const MAX_ISSUES = 100;
/** After this many errors there is no use in looking for more. */
const MAX_COUNTED = 1_000;
const MAX_SHOWN = 80;

/** A JSON Pointer made of its parts. */
export const toPointer = (path: readonly (string | number)[]): string =>
	path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A value as it is shown in an issue: JSON, shortened to 80 characters, with what does not show written out; never throws. */
export const showValue = (value: unknown): string => {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'an object';
	const text =
		typeof value === 'string'
			? JSON.stringify(value.slice(0, 200))
			: // eslint-disable-next-line @typescript-eslint/no-base-to-string -- Objects were dealt with above.
				String(value);
	return visibleText(cutText(text, MAX_SHOWN));
};

/** Sentences quote what the file says, so they are made safe to show in one place, here. */
const makeIssue = (severity: Issue['severity'], issue: Omit<Issue, 'severity'>): Issue => ({
	severity,
	...issue,
	expected: visibleText(issue.expected),
	found: visibleText(issue.found),
	message: visibleText(issue.message)
});

/** Collects issues up to a limit and counts the rest. Errors push out nothing, warnings give way to errors. */
export class IssueList {
	readonly #errors: Issue[] = [];
	readonly #warnings: Issue[] = [];
	#errorCount = 0;
	#warningCount = 0;

	/** Whether anything was found that stops the story. */
	get hasErrors(): boolean {
		return this.#errorCount > 0;
	}

	/** Whether so much is wrong that a check may stop early; the count of the rest is then a lower bound. */
	get isFull(): boolean {
		return this.#errorCount >= MAX_COUNTED;
	}

	/** Records an error. */
	error(issue: Omit<Issue, 'severity'>): void {
		this.#errorCount++;
		if (this.#errors.length < MAX_ISSUES) this.#errors.push(makeIssue('error', issue));
	}

	/** Records a warning. */
	warn(issue: Omit<Issue, 'severity'>): void {
		this.#warningCount++;
		if (this.#warnings.length < MAX_ISSUES) this.#warnings.push(makeIssue('warning', issue));
	}

	/** All issues, errors first; when some were left out, a last one that counts them. */
	list(): Issue[] {
		const shown = [...this.#errors, ...this.#warnings].slice(0, MAX_ISSUES);
		const rest = this.#errorCount + this.#warningCount - shown.length;
		if (rest === 0) return shown;
		const count = this.isFull ? `at least ${rest}` : String(rest);
		const hidden: Issue = {
			code: 'more-issues',
			severity: this.#errorCount > MAX_ISSUES ? 'error' : 'warning',
			pointer: '',
			expected: `at most ${MAX_ISSUES} issues`,
			found: `${count} more`,
			message: `${count} more issues are not listed; most likely they have the same few causes.`
		};
		return [...shown, hidden];
	}
}
