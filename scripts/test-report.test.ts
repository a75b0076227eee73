import { describe, expect, test } from 'vitest';
import { closingLines, countTests, describeCounts, sumCounts } from './test-report.js';

describe('countTests', () => {
	test.each([
		[
			'Vitest',
			{ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 },
			{ passed: 7, failed: 2, skipped: 4 }
		],
		[
			'Playwright, where a test that passed only at the second go has failed',
			{ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 } },
			{ passed: 5, failed: 3, skipped: 4 }
		],
		['an empty report', {}, { passed: 0, failed: 0, skipped: 0 }],
		['no report', null, { passed: 0, failed: 0, skipped: 0 }]
	])('%s', (_, report, counts) => {
		expect(countTests(report)).toEqual(counts);
	});
});

test('sums are put into words', () => {
	const one = { passed: 3, failed: 0, skipped: 0 };
	const two = { passed: 4, failed: 1, skipped: 2 };
	expect(describeCounts(sumCounts([one, one]))).toBe('6 passed, 0 failed');
	expect(describeCounts(sumCounts([one, two]))).toBe('7 passed, 1 failed, 2 skipped');
});

test('closing lines are those of the runners, without colour', () => {
	const output = [
		'some test said Duration',
		'\u001b[2m Test Files \u001b[22m 1 failed (2)',
		'      Tests  1 failed | 46 passed (47)',
		'   Duration  2.86s (transform 122ms)',
		'  1 failed',
		'    [desktop] › tests/e2e/page.e2e.ts:5:1 › title',
		'  12 passed (5.3s)'
	].join('\n');
	expect(closingLines(output)).toEqual([
		' Test Files  1 failed (2)',
		'      Tests  1 failed | 46 passed (47)',
		'   Duration  2.86s (transform 122ms)',
		'  1 failed',
		'  12 passed (5.3s)'
	]);
});
