import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';
import { firefoxLaunch } from './scripts/firefox-launch.js';

/** The same tests in Firefox. */
export default defineConfig({
	...chromium,
	// What the checkers look at is the document and its colours, which are the same in every browser: they look once.
	grepInvert: /the checkers find nothing(?!, light and dark: a speaker selected)/,
	outputDir: '.cache/test/firefox-results',
	// Firefox is driven from outside by a slower way.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: [
		['list'],
		['./tests/e2e/skip-reporter.ts'],
		['json', { outputFile: '.cache/test/firefox.json' }]
	],
	use: { ...chromium.use, browserName: 'firefox', launchOptions: firefoxLaunch() }
});
