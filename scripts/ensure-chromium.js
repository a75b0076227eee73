import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.js';
import { findChromium } from './find-chromium.js';

/** The package of a Chromium without windows, where Debian has one: it needs two thirds of the time. */
const INSTALL_SHELL = 'apt-get install -y --no-install-recommends chromium-headless-shell';

/** System packages that hold a Chromium, by the program that installs them. */
const PACKAGE_MANAGERS = [
	{
		program: 'apt-get',
		commands: ['apt-get update', `${INSTALL_SHELL} || apt-get install -y chromium`]
	},
	{ program: 'dnf', commands: ['dnf install -y chromium'] },
	{ program: 'apk', commands: ['apk add --no-cache chromium'] }
];

const HELP = `No Chromium could be started, and none could be installed.
Do one of these, then run the command again:
  - install Chrome or Chromium, so that "google-chrome" or "chromium" is on the PATH;
  - npx playwright install --with-deps chromium
    (on Ubuntu take this: its package "chromium" is only a pointer to a snap);
  - CHROMIUM=/path/to/chrome npm test`;

const isRoot = process.getuid?.() === 0;

/** @param {string} command */
const run = (command) => {
	console.log(`Running: ${command}`);
	const { status, stdout, stderr } = spawnSync(command, {
		shell: true,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (status === 0) return true;
	const lines = `${stdout}\n${stderr}`.split('\n');
	console.log(`  did not work: ${lines.find((line) => /\b(error|unable|E:)/i.test(line)) ?? ''}`);
	return false;
};

/** @param {string} command */
const succeeds = (command) => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;

/** @returns {Promise<string | undefined>} why Chromium does not start, or nothing if it does */
const whyNot = async () => {
	try {
		const browser = await chromium.launch({ ...chromiumLaunch(), timeout: 60_000 });
		await browser.close();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

const installPlaywrights = () => run('npx playwright install --only-shell chromium');

const installPlaywrightsLibraries = () =>
	process.platform === 'linux' && isRoot && run('npx playwright install-deps chromium');

const mayInstall = () => process.platform === 'linux' && (isRoot || succeeds('sudo -n true'));

/** @param {readonly string[]} commands */
const runAll = (commands) =>
	commands.every((command) => run(isRoot ? command : `sudo -n sh -c '${command}'`));

const installSystems = () => {
	const manager = PACKAGE_MANAGERS.find(({ program }) => succeeds(`command -v ${program}`));
	return !!manager && mayInstall() && runAll(manager.commands);
};

/** Where nobody sits before the machine, a whole Chromium gives way to the faster one without windows. */
const preferShell = () => {
	if (!process.env.CI || !findChromium() || findChromium()?.endsWith('-shell')) return;
	if (!succeeds('command -v apt-get') || !mayInstall()) return;
	runAll([`${INSTALL_SHELL} || (apt-get update && ${INSTALL_SHELL})`]);
};

/**
 * Makes sure that tests have a Chromium that starts: `CHROMIUM` if set, else an installed one,
 * else Playwright's own, else the system's package. Sets `CHROMIUM` for the programs started from here.
 *
 * @throws {Error} with advice when there is none
 */
export const ensureChromium = async () => {
	const named = process.env.CHROMIUM;
	if (!named) preferShell();
	let reason = await whyNot();
	if (reason === undefined) return;
	if (named && named !== 'playwright') {
		throw new Error(`CHROMIUM is set to ${named}, which does not start.\n${reason}`);
	}

	process.env.CHROMIUM = 'playwright';
	for (const install of [() => true, installPlaywrights, installPlaywrightsLibraries]) {
		if (!install()) break;
		reason = await whyNot();
		if (reason === undefined) return;
	}

	delete process.env.CHROMIUM;
	if (installSystems()) reason = await whyNot();
	if (reason !== undefined) throw new Error(`${HELP}\n\nThe last reason given:\n${reason}`);
};
