import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without windows comes first: it runs the tests in two thirds of the time. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome'
];
const MAC = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
const SNAP = '/snap/bin/chromium';

/** @param {string} path */
const isExecutable = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * Ubuntu installs a script under Chromium's name that only asks for the snap.
 *
 * @param {string} path
 */
const isEmptyPromise = (path) => {
	if (!path.endsWith('/chromium-browser') && !path.endsWith('/chromium')) return false;
	const start = readFileSync(path).subarray(0, 4096);
	return start.includes('#!') && start.includes(SNAP) && !isExecutable(SNAP);
};

/**
 * The Chromium that tests use: `CHROMIUM` if set, else one installed on the machine.
 * `CHROMIUM=playwright` asks for Playwright's own.
 *
 * @returns {string | undefined} its path, or `undefined` when Playwright's own browser should be used
 */
export const findChromium = () => {
	const named = process.env.CHROMIUM;
	if (named) return named === 'playwright' ? undefined : named;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((dir) => NAMES.map((name) => join(dir, name)));
	return [...onPath, ...MAC].find((path) => isExecutable(path) && !isEmptyPromise(path));
};
