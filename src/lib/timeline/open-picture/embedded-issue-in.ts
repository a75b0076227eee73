import type { EmbeddedIssue } from '../../export/embedded-issue.ts';
import type { FileIssue } from '../../export/read-story-file.ts';

const isEmbedded = (issue: FileIssue): issue is FileIssue & EmbeddedIssue =>
	issue.where !== undefined;

/** The one fault of a picture that gave no story; null for faults of a story itself. */
export const embeddedIssueIn = (issues: readonly FileIssue[]): EmbeddedIssue | null =>
	issues.find(isEmbedded) ?? null;
