/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {unknown} value */
const count = (value) => (typeof value === 'number' ? value : 0);

/**
 * Reads the counts out of a JSON report of Vitest or of Playwright.
 *
 * @param {any} report
 * @returns {Counts} how many tests ended how
 */
export const countTests = (report) =>
	report?.stats
		? {
				passed: count(report.stats.expected),
				failed: count(report.stats.unexpected) + count(report.stats.flaky),
				skipped: count(report.stats.skipped)
			}
		: {
				passed: count(report?.numPassedTests),
				failed: count(report?.numFailedTests),
				skipped: count(report?.numPendingTests) + count(report?.numTodoTests)
			};

/**
 * Adds up counts.
 *
 * @param {readonly Counts[]} all
 * @returns {Counts} their sums
 */
export const sumCounts = (all) =>
	all.reduce(
		(sum, { passed, failed, skipped }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);

/**
 * Puts counts into words.
 *
 * @param {Counts} counts
 * @returns {string} for example “412 passed, 0 failed”
 */
export const describeCounts = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const CLOSING = [
	/^\s*(Test Files|Tests|Errors|Start at|Duration) {2}/,
	/^\s*\d+ (passed|failed|flaky|skipped|interrupted|did not run)\b/,
	/^\s*No tests? (files )?found/
];

/**
 * Picks the lines with which Vitest and Playwright sum up a run.
 *
 * @param {string} output
 * @returns {string[]} those lines, unchanged
 */
export const closingLines = (output) =>
	output
		// eslint-disable-next-line no-control-regex -- Colour codes begin with a control character.
		.replaceAll(/\u001b\[[\d;]*m/g, '')
		.split('\n')
		.filter((line) => CLOSING.some((pattern) => pattern.test(line)));
