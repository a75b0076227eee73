// Reads the built story once in the system's WebKit: `npm run test:webkit`.
import { spawnSync } from 'node:child_process';
import { findOnPath } from './find-on-path.js';
import { installPackages } from './install-packages.js';

const NEEDED = [
	{ program: 'WebKitWebDriver', packages: { 'apt-get': ['webkit2gtk-driver'] } },
	{ program: 'Xvfb', packages: { 'apt-get': ['xvfb'] } }
];

const isRoot = process.getuid?.() === 0;
const isThere = (/** @type {string} */ program) => findOnPath([program]).length > 0;

for (const { program, packages } of NEEDED) {
	if (isThere(program) || (isRoot && installPackages(packages) && isThere(program))) continue;
	const [name] = packages['apt-get'];
	const why = isRoot ? 'could not be installed' : 'is installed from here only as root';
	console.log(`Nothing was tested in WebKit: the package ${name}, which has ${program}, ${why}.`);
	process.exit(isRoot ? 1 : 0);
}

const { status } = spawnSync(
	process.execPath,
	['node_modules/vitest/vitest.mjs', 'run', '--project=webkit'],
	{ stdio: 'inherit' }
);
process.exit(status ?? 1);
