import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUILT, ROOT } from './run-cli.ts';

const newestIn = (folder: string): number =>
	Math.max(
		0,
		...readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
			.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs)
	);

/** Builds the program if it is missing or older than what it is made of. */
export const setup = (): void => {
	const sources = Math.max(
		...['src/cli', 'src/lib'].map((folder) => newestIn(path.join(ROOT, folder))),
		...['vite.cli.config.ts', 'package.json'].map((file) => statSync(path.join(ROOT, file)).mtimeMs)
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
