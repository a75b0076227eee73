import { expect, test } from 'vitest';
import { reportIssues } from './report-issues.ts';
import { storyOf } from './test-table.ts';

test('tells rows, cells and columns that were left out, and counts those beyond a hundred', () => {
	const rows = `never,A,x,1\n`.repeat(130);
	const { report } = storyOf(`date,title,url,extra\n2021,A,ftp://x,1\n${rows}`);
	const issues = reportIssues(report);
	expect(issues).toHaveLength(100 + 1 + 1);
	expect(issues[0]).toMatchObject({
		code: 'row-refused',
		pointer: '/row 3/date',
		found: '"never"'
	});
	expect(issues[100]).toMatchObject({ code: 'rows-refused', found: '30 more' });
	expect(issues.slice(101).map(({ code, pointer }) => [code, pointer])).toEqual([
		['column-unused', '/extra']
	]);
});
