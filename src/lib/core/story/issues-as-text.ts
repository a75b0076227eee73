import type { Issue } from './issue.ts';
import { visibleText } from './visible-text.ts';

/** An issue of a story file, or of a file of another kind that has codes of its own and places that are not JSON. */
type AnyIssue = Omit<Issue, 'code'> & { readonly code: string; readonly where?: string };

const placeOf = ({ pointer, place, where }: AnyIssue): string => {
	const parts = [
		visibleText(pointer),
		visibleText(where ?? ''),
		place ? `(line ${place.line}, column ${place.column})` : ''
	].filter((part) => part !== '');
	return parts.length > 0 ? parts.join(' ') : '(whole file)';
};

/**
 * Issues as plain text to be copied, a few lines each: severity, code, place, then sentence, what was expected and found,
 * and the hint. Holds no control character of the file but its own line breaks.
 */
export const issuesAsText = (issues: readonly AnyIssue[]): string =>
	issues
		.flatMap((issue) => [
			`${issue.severity} ${issue.code} ${placeOf(issue)}`,
			`  ${visibleText(issue.message)}`,
			`  expected ${visibleText(issue.expected)}; found ${visibleText(issue.found)}`,
			...(issue.hint === undefined ? [] : [`  hint: ${visibleText(issue.hint)}`])
		])
		.map((line) => `${line}\n`)
		.join('');
