import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'dist/onrecord.js');

/** What the program printed and how it ended. */
export interface CliResult {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const newestIn = (folder: string): number =>
	Math.max(
		0,
		...readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs)
	);

/** Builds the program if it is missing or older than what it is made of. */
export const buildCli = (): void => {
	const sources = Math.max(
		newestIn(path.join(ROOT, 'src/cli')),
		newestIn(path.join(ROOT, 'src/lib/core')),
		statSync(path.join(ROOT, 'vite.cli.config.ts')).mtimeMs
	);
	if (existsSync(BUILT) && statSync(BUILT).mtimeMs > sources) return;
	const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
	// The tests’ own mode must not get into the build.
	const env = { ...process.env, NODE_ENV: 'production' };
	execFileSync(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts'], {
		cwd: ROOT,
		env,
		stdio: 'pipe'
	});
};

/** Runs the built program in the project’s root. */
export const runCli = (
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): CliResult => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	return { code: status, stdout, stderr };
};
