import type { Issue } from '#lib/core/story/issue.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';

/** The issues of one file as lines of text: place, code, sentence, expected and found, hint. */
export const formatIssues = (file: string, issues: readonly Issue[], paint: Paint): string[] =>
	issues.flatMap((issue) => {
		const at = issue.place;
		const where = at ? `${file}:${at.line}:${at.column}` : file;
		const severity = issue.severity === 'error' ? paint.red('error') : paint.yellow('warning');
		return [
			`${paint.bold(printable(where))} ${severity} ${issue.code} ${printable(issue.pointer || '(whole file)')}`,
			`  ${printable(issue.message)}`,
			`  expected ${printable(issue.expected)}; found ${printable(issue.found)}`,
			...(issue.hint ? [`  hint: ${printable(issue.hint)}`] : [])
		];
	});
