import { chromium, firefox } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.js';
import { findChromium } from './find-chromium.js';
import { firefoxLaunch } from './firefox-launch.js';
import { installPackages, mayInstall, runCommand, succeeds } from './install-packages.js';

/** The package of a Chromium without windows, where Debian has one: it needs two thirds of the time. */
const SHELL = '--no-install-recommends chromium-headless-shell';

/**
 * @typedef {object} Kind
 * @property {string} name as people call it
 * @property {'CHROMIUM' | 'FIREFOX'} variable of the environment, with the browser that was asked for
 * @property {import('@playwright/test').BrowserType} type
 * @property {() => import('@playwright/test').LaunchOptions} launch
 * @property {string} own what `playwright install` calls Playwright's own
 * @property {Readonly<Record<string, readonly string[]>>} packages of the system that hold it, the best first, by the
 *   program that installs them
 */

/** @type {Kind} */
export const CHROMIUM = {
	name: 'Chromium',
	variable: 'CHROMIUM',
	type: chromium,
	launch: chromiumLaunch,
	own: '--only-shell chromium',
	packages: { 'apt-get': [SHELL, 'chromium'], dnf: ['chromium'], apk: ['chromium'] }
};

/** @type {Kind} */
export const FIREFOX = {
	name: 'Firefox',
	variable: 'FIREFOX',
	type: firefox,
	launch: firefoxLaunch,
	own: 'firefox',
	packages: { 'apt-get': ['firefox-esr', 'firefox'], dnf: ['firefox'], apk: ['firefox'] }
};

/** @param {Kind} kind */
const helpFor = ({
	name,
	variable,
	own
}) => `No ${name} could be started, and none could be installed.
Do one of these, then run the command again:
  - install ${name}, so that it is on the PATH;
  - npx playwright install --with-deps ${own.split(' ').at(-1) ?? ''}
    (on Ubuntu take this: its own package is only a pointer to a snap);
  - ${variable}=/path/to/it npm test`;

/**
 * @param {Kind} kind
 * @returns {Promise<string | undefined>} why the browser does not start, or nothing if it does
 */
const whyNot = async ({ type, launch }) => {
	try {
		const browser = await type.launch({ ...launch(), timeout: 60_000 });
		await browser.close();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

/** Where nobody sits before the machine, a whole Chromium gives way to the faster one without windows. */
const preferShell = () => {
	const found = findChromium();
	if (!process.env.CI || !found || found.endsWith('-shell')) return;
	if (succeeds('command -v apt-get')) installPackages({ 'apt-get': [SHELL] });
};

/**
 * Makes sure that tests have a browser that starts: the one that its variable names, else an installed one, else
 * Playwright's own, else the system's package. Sets the variable for the programs started from here.
 *
 * @param {Kind} kind `CHROMIUM` or `FIREFOX`
 * @throws {Error} with advice when there is none
 */
export const ensureBrowser = async (kind) => {
	const { variable, own, packages } = kind;
	const named = process.env[variable];
	if (!named && kind === CHROMIUM) preferShell();
	let reason = await whyNot(kind);
	if (reason === undefined) return;
	if (named && named !== 'playwright') {
		throw new Error(`${variable} is set to ${named}, which does not start.\n${reason}`);
	}

	process.env[variable] = 'playwright';
	const [library = ''] = own.split(' ').slice(-1);
	for (const install of [
		() => true,
		() => runCommand(`npx playwright install ${own}`),
		() => mayInstall() && runCommand(`npx playwright install-deps ${library}`)
	]) {
		if (!install()) break;
		reason = await whyNot(kind);
		if (reason === undefined) return;
	}

	Reflect.deleteProperty(process.env, variable);
	if (installPackages(packages)) reason = await whyNot(kind);
	if (reason !== undefined) {
		throw new Error(`${helpFor(kind)}\n\nThe last reason given:\n${reason}`);
	}
};
