import { describe, expect, test } from 'vitest';
import { IssueList, showValue, toPointer } from './issue.ts';

const issue = (pointer: string) =>
	({ code: 'wrong-value', pointer, expected: 'a', found: 'b', message: 'c' }) as const;

describe('IssueList', () => {
	test('tells errors before warnings', () => {
		const issues = new IssueList();
		issues.warn(issue('/w'));
		issues.error(issue('/e'));
		expect(issues.list().map(({ pointer }) => pointer)).toEqual(['/e', '/w']);
		expect(issues.hasErrors).toBe(true);
	});

	test('tells a hundred and counts the rest, of which warnings give way first', () => {
		const issues = new IssueList();
		for (let i = 0; i < 60; i++) issues.warn(issue(`/w${i}`));
		for (let i = 0; i < 70; i++) issues.error(issue(`/e${i}`));
		const list = issues.list();
		expect(list).toHaveLength(101);
		expect(list.filter(({ severity }) => severity === 'error')).toHaveLength(70);
		expect(list.at(-1)).toMatchObject({
			code: 'more-issues',
			severity: 'warning',
			found: '30 more'
		});
	});

	test('a rest that holds errors is an error', () => {
		const issues = new IssueList();
		for (let i = 0; i < 5_000; i++) issues.error(issue(`/${i}`));
		expect(issues.list().at(-1)).toMatchObject({ severity: 'error', found: 'at least 4900 more' });
	});
});

test.each([
	[[], ''],
	[['a', 0, 'b'], '/a/0/b'],
	[['a/b', 'm~n', ''], '/a~1b/m~0n/']
])('the pointer of %j is %j', (path, pointer) => {
	expect(toPointer(path)).toBe(pointer);
});

test.each([
	[undefined, 'nothing'],
	[null, 'null'],
	['text', '"text"'],
	[12.5, '12.5'],
	[[1, 2], 'a list of 2'],
	[{ a: 1 }, 'an object'],
	['x'.repeat(1_000), `"${'x'.repeat(79)}…`]
])('%j is shown as %j', (value, shown) => {
	expect(showValue(value)).toBe(shown);
});
