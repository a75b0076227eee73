import type { Issue, IssueCode } from '#lib/core/story/issue.ts';
import { jsonPlaces, linesAndColumns, nearestPlace } from './json-places.ts';
import type { JsonPlace } from './json-places.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';

/** After these the places are not looked for: there are none, or far too many. */
const UNREAD = new Set<IssueCode>([
	'not-json',
	'too-large',
	'too-deep',
	'too-many-values',
	'too-many-items'
]);

/**
 * The issues of one file as lines of text: place, code, sentence, expected and found, hint.
 * @param text what the file holds; `null` where its places mean nothing to anyone, as inside a picture
 */
export const formatIssues = (
	file: string,
	text: string | null,
	issues: readonly Issue[],
	paint: Paint
): string[] => {
	const readable = text !== null && !issues.some(({ code }) => UNREAD.has(code));
	const pointers = readable ? issues.map(({ pointer }) => pointer) : [];
	const places =
		text !== null && pointers.length > 0
			? jsonPlaces(text, pointers)
			: new Map<string, JsonPlace>();
	const starts = issues.map(({ pointer }) => nearestPlace(places, pointer)?.start);
	const found = linesAndColumns(
		text ?? '',
		starts.filter((start) => start !== undefined)
	);
	return issues.flatMap((issue, i) => {
		const at = found.get(starts[i] ?? -1);
		const where = at ? `${file}:${at.line}:${at.column}` : file;
		const severity = issue.severity === 'error' ? paint.red('error') : paint.yellow('warning');
		return [
			`${paint.bold(printable(where))} ${severity} ${issue.code} ${printable(issue.pointer || '(whole file)')}`,
			`  ${printable(issue.message)}`,
			`  expected ${printable(issue.expected)}; found ${printable(issue.found)}`,
			...(issue.hint ? [`  hint: ${printable(issue.hint)}`] : [])
		];
	});
};
