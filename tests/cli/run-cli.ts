import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The built program. */
export const BUILT = path.join(ROOT, 'dist/onrecord.js');

/** What the program printed and how it ended. */
export interface CliResult {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

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
