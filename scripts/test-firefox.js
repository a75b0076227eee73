// Runs the end-to-end tests of the built site in Firefox: `npm run test:firefox`, with the arguments of `playwright test`.
import { spawnSync } from 'node:child_process';
import { FIREFOX, ensureBrowser } from './ensure-browser.js';

const CONFIG = '--config=playwright.firefox.config.ts';

try {
	await ensureBrowser(FIREFOX);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

const { status } = spawnSync(
	process.execPath,
	['node_modules/@playwright/test/cli.js', 'test', CONFIG, ...process.argv.slice(2)],
	{ stdio: 'inherit' }
);
process.exit(status ?? 1);
