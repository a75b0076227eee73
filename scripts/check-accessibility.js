// Runs the checkers over every theme, width, language and state, not only over those of CI: `npm run test:a11y`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
	process.execPath,
	['node_modules/@playwright/test/cli.js', 'test', 'accessibility.e2e', '--project=desktop'],
	{ stdio: 'inherit', env: { ...process.env, A11Y: 'full' } }
);
process.exit(status ?? 1);
