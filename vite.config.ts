import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium-launch.js';
import { viewerInDevelopment } from './scripts/viewer/viewer-in-development.ts';

process.env.TZ = 'UTC';

/** Whether a module is an entry that the page of a story begins with: SvelteKit's own, or the node of such a route. */
const isOfStoryPage = (id: string): boolean => {
	if (!/generated[\\/]client-optimized/.test(id)) return false;
	if (!/[\\/]nodes[\\/]/.test(id)) return true;
	return !/(?:embed\/\[slug\]|open|statements)\/\+page\.svelte/.test(readFileSync(id, 'utf8'));
};

/** What the words of every language are written with. */
const OF_ALL_WORDS = /[\\/]core[\\/](?:plural|view[\\/]listed)\.ts$/;

export default defineConfig({
	plugins: [viewerInDevelopment, sveltekit()],
	// Workers load their own late parts.
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// What a story's page loads at once is one file: it compresses better than nine. Pages beside it come with their own.
				codeSplitting: {
					groups: [{ name: 'reader', test: (id) => isOfStoryPage(id) || OF_ALL_WORDS.test(id) }]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// As many as there are cores; by itself Vitest leaves one idle, which is half of two.
		maxWorkers: availableParallelism(),
		// Properties run hundreds of layouts; a busy machine must not fail them.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// None of them changes what another sees, and reading every module 135 times costs a minute.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/structure/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: { name: 'figures', environment: 'node', include: ['tests/figures/**/*.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'hostile',
					environment: 'node',
					include: ['tests/hostile/**/*.test.ts'],
					// What costs too much is told by the tests themselves; a busy machine may take longer.
					testTimeout: 180_000,
					// Bombs are also thrown at the built program.
					globalSetup: ['tests/cli/build-cli.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'webkit',
					environment: 'node',
					include: ['tests/webkit/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'cli',
					environment: 'node',
					include: ['tests/cli/**/*.test.ts'],
					// One build for all files: they run at the same time.
					globalSetup: ['tests/cli/build-cli.ts']
				}
			}
		]
	}
});
