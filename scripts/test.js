// Runs every test, after making sure of a browser: `npm test`.
// With `--leave-closing` the last lines are left in a file for `.ci/run`, which prints them at its own end.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CHROMIUM, ensureBrowser } from './ensure-browser.js';
import { REPORTS, runStep } from './run-step.js';
import { closingLines, countTests, describeCounts, sumCounts } from './test-report.js';

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} project */
const vitest = (project) => [
	process.execPath,
	'node_modules/vitest/vitest.mjs',
	'run',
	`--project=${project}`,
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${REPORTS}/${project}.json`
];
const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test'];

/** @type {readonly { name: string, command: readonly string[], needsBuild?: boolean }[]} */
const SUITES = [
	{ name: 'unit', command: vitest('unit') },
	{ name: 'component', command: vitest('component') },
	{ name: 'figures', command: vitest('figures') },
	{ name: 'hostile', command: vitest('hostile'), needsBuild: true },
	{ name: 'cli', command: vitest('cli'), needsBuild: true },
	{ name: 'e2e', command: playwright, needsBuild: true }
];

/** @param {string} name */
const countsOf = (name) => {
	try {
		return countTests(JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')));
	} catch {
		return NOTHING;
	}
};

/** @param {import('./test-report.js').Counts} counts */
const describeTests = ({ passed, failed }) =>
	`${passed + failed} tests${failed ? `, ${failed} of them failed` : ''}`;

// Reports of an earlier run must never be counted.
rmSync(REPORTS, { recursive: true, force: true });
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = `${REPORTS}/e2e.json`;
try {
	await ensureBrowser(CHROMIUM);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

const build = await runStep('build', ['npm', 'run', 'build']);
let ok = build.ok;
/** @type {string[]} */
const closing = [];
/** @type {import('./test-report.js').Counts[]} */
const counts = [];
for (const { name, command, needsBuild } of SUITES) {
	if (needsBuild && !build.ok) {
		console.log(`FAILED ${name.padEnd(14)} not run, because the build failed`);
		continue;
	}
	const step = await runStep(name, command, () => describeTests(countsOf(name)));
	const { passed, failed, skipped } = countsOf(name);
	if (passed + failed === 0) console.log(`FAILED ${name.padEnd(14)} ran no test`);
	ok &&= step.ok && failed === 0 && passed > 0;
	counts.push({ passed, failed, skipped });
	closing.push(`${name}:`, ...closingLines(step.output));
}

closing.push('', describeCounts(sumCounts(counts)));
writeFileSync(`${REPORTS}/closing.txt`, `${closing.join('\n')}\n`);
if (!process.argv.includes('--leave-closing')) console.log(`\n${closing.join('\n')}`);
process.exit(ok ? 0 : 1);
