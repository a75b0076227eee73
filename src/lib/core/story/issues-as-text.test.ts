import { expect, test } from 'vitest';
import { groupIssues } from './group-issues.ts';
import type { Issue } from './issue.ts';
import { issuesAsText } from './issues-as-text.ts';
import { parseStoryText } from './parse-story-text.ts';

const issue = (change: Partial<Issue>): Issue => ({
	code: 'wrong-value',
	severity: 'error',
	pointer: '/a',
	expected: 'this',
	found: 'that',
	message: 'It is that.',
	...change
});

test('an issue is told with its place, its sentence and its hint', () => {
	expect(
		issuesAsText([
			issue({ place: { line: 3, column: 14 }, hint: 'Do this.' }),
			issue({ severity: 'warning', pointer: '' })
		])
	).toBe(
		'error wrong-value /a (line 3, column 14)\n  It is that.\n  expected this; found that\n  hint: Do this.\n' +
			'warning wrong-value (whole file)\n  It is that.\n  expected this; found that\n'
	);
});

test('a place in a picture is told', () => {
	expect(issuesAsText([{ ...issue({ pointer: '' }), where: 'iTXt onrecord' }])).toContain(
		'error wrong-value iTXt onrecord\n'
	);
});

test('no word of the file adds a line, an escape code or a turn of direction', () => {
	const words = 'a\u001b[31m\n\r\u202e\u2066\u2028\u0085\ud800b';
	const text = issuesAsText(parseStoryText(JSON.stringify({ [words]: words, lang: words })).issues);
	expect(text).toContain('\\u{202e}');
	expect(text).not.toMatch(/[^\P{C}\n]|\p{Zl}/u);
	for (const line of text.split('\n')) expect(line).toMatch(/^(?:error |warning | {2}|$)/u);
});

test('groups go by severity and code, in the order of their first issue', () => {
	const groups = groupIssues([
		issue({ pointer: '/1' }),
		issue({ code: 'unused-item', severity: 'warning' }),
		issue({ code: 'unknown-id' }),
		issue({ pointer: '/2' })
	]);
	expect(groups.map(({ code, issues }) => [code, issues.map(({ pointer }) => pointer)])).toEqual([
		['wrong-value', ['/1', '/2']],
		['unknown-id', ['/a']],
		['unused-item', ['/a']]
	]);
	expect(groupIssues([])).toEqual([]);
});
