import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-chromium.ts';

process.env.TZ = 'UTC';

const executablePath = findChromium();

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/figures/**/*.test.ts'],
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
						provider: playwright({
							launchOptions: {
								...(executablePath ? { executablePath } : {}),
								args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{ extends: true, test: { name: 'cli', environment: 'node', include: ['tests/cli/**/*.test.ts'] } }
		]
	}
});
