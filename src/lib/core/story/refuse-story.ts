import type { Issue } from './issue.ts';
import { IssueList } from './issue.ts';
import type { ParsedStory } from './parse-story.ts';

/** What reading a story gives when one thing keeps it from being looked at. */
export const refuseStory = (issue: Omit<Issue, 'severity'>): ParsedStory => {
	const issues = new IssueList();
	issues.error(issue);
	return { story: null, issues: issues.list(), migrated: null };
};
