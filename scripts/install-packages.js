import { spawnSync } from 'node:child_process';

/** How each program installs one package, and how it learns first of what there is. */
const MANAGERS = [
	{
		program: 'apt-get',
		refresh: 'apt-get update',
		install: 'apt-get install -y'
	},
	{ program: 'dnf', refresh: 'true', install: 'dnf install -y' },
	{ program: 'apk', refresh: 'true', install: 'apk add --no-cache' }
];

const isRoot = process.getuid?.() === 0;

/**
 * Runs a command, and says in a line or two that it runs and why it did not work.
 *
 * @param {string} command
 * @returns {boolean} whether it worked
 */
export const runCommand = (command) => {
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

/**
 * Runs a command without a word.
 *
 * @param {string} command
 * @returns {boolean} whether it worked
 */
export const succeeds = (command) =>
	spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;

/** @returns {boolean} whether packages of the system may be installed by the one who runs this */
export const mayInstall = () =>
	process.platform === 'linux' && (isRoot || succeeds('sudo -n true'));

/**
 * Installs the first package that can be installed.
 *
 * @param {Readonly<Record<string, readonly string[]>>} packages names, the best first, by the program that installs them
 * @returns {boolean} whether one has been installed
 */
export const installPackages = (packages) => {
	const manager = MANAGERS.find(({ program }) => succeeds(`command -v ${program}`));
	if (!manager || !mayInstall()) return false;
	const { program, refresh, install } = manager;
	const asRoot = (/** @type {string} */ command) =>
		runCommand(isRoot ? command : `sudo -n ${command}`);
	const first = () => (packages[program] ?? []).some((name) => asRoot(`${install} ${name}`));
	return first() || (asRoot(refresh) && first());
};
