import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.js';

/** System packages that hold a Chromium, by the program that installs them. */
const PACKAGE_MANAGERS = [
	{ program: 'apt-get', commands: ['apt-get update', 'apt-get install -y chromium'] },
	{ program: 'dnf', commands: ['dnf install -y chromium'] },
	{ program: 'apk', commands: ['apk add --no-cache chromium'] }
];

const HELP = `No Chromium could be started, and none could be installed.
Do one of these, then run the command again:
  - install Chrome or Chromium, so that "chromium" or "google-chrome" is on the PATH;
  - npx playwright install --with-deps chromium   (Ubuntu: the package "chromium" is only a snap, use this)
  - CHROMIUM=/path/to/chrome npm test`;

/** @param {string} command */
const say = (command) => process.stdout.write(`No Chromium yet: ${command}\n`);

/** @param {string} command */
const run = (command) => {
	say(command);
	return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
};

/** @param {string} program */
const has = (program) => spawnSync(`command -v ${program}`, { shell: true }).status === 0;

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

const usePlaywrights = () => {
	const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
	const install = 'npx playwright install --only-shell chromium';
	return (isRootOnLinux && run(`${install} --with-deps`)) || run(install);
};

const useSystems = () => {
	if (process.platform !== 'linux') return false;
	const found = PACKAGE_MANAGERS.find(({ program }) => has(program));
	if (!found) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && spawnSync('sudo -n true', { shell: true }).status !== 0) return false;
	return found.commands.every((command) => run(isRoot ? command : `sudo -n ${command}`));
};

/**
 * Makes sure that tests have a Chromium that starts: `CHROMIUM` if set, else an installed one,
 * else Playwright's own, else the system's package. Sets `CHROMIUM` for the programs started from here.
 *
 * @throws {Error} with advice when there is none
 */
export const ensureChromium = async () => {
	const named = process.env.CHROMIUM;
	let reason = await whyNot();
	if (reason === undefined) return;
	if (named && named !== 'playwright') {
		throw new Error(`CHROMIUM is set to ${named}, which does not start.\n${reason}`);
	}

	process.env.CHROMIUM = 'playwright';
	reason = await whyNot();
	if (reason === undefined) return;
	if (usePlaywrights()) reason = await whyNot();
	if (reason === undefined) return;

	delete process.env.CHROMIUM;
	if (useSystems()) reason = await whyNot();
	if (reason !== undefined) throw new Error(`${HELP}\n\nThe last reason given:\n${reason}`);
};
