import { checkShape } from './check-shape.ts';
import { checkStructure } from './check-structure.ts';
import type { Issue } from './issue.ts';
import { IssueList } from './issue.ts';
import type { Migration } from './migrate.ts';
import { migrate, migrationOf } from './migrate.ts';
import type { Story } from './story.ts';
import { checkReferences } from './story-references.ts';

/** What reading a story gave: the story, unless an issue is an error. */
export interface ParsedStory {
	/** A copy made of known keys only; null when there are errors. */
	readonly story: Story | null;
	/** Errors first; at most 100 and one that counts the rest. */
	readonly issues: readonly Issue[];
	/** Which step forward was made of a file of an earlier version; null for one of the current version. */
	readonly migrated: Migration | null;
}

/**
 * Reads a story from an unknown value: shape, migration, structure, then references and dates. Never throws for
 * anything that JSON can hold. Each stage runs only when the one before found no error.
 */
export const parseStory = (value: unknown): ParsedStory => {
	const issues = new IssueList();
	checkShape(value, issues);
	const current = issues.hasErrors ? null : migrate(value, issues);
	const story = issues.hasErrors ? null : checkStructure(current, issues);
	if (story) checkReferences(story, issues);
	return {
		story: issues.hasErrors ? null : story,
		issues: issues.list(),
		migrated: current === null ? null : migrationOf(value)
	};
};
