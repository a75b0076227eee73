import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium-launch.js';

const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail).listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				done(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});

// Workers read this file again and must find the port of the first reading.
const port = (process.env.ONRECORD_TEST_PORT ??= String(await freePort()));
const origin = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
	forbidOnly: !!process.env.CI,
	fullyParallel: true,
	retries: 0,
	workers: 2,
	timeout: 30_000,
	expect: { timeout: 5_000 },
	reporter: [
		['list'],
		['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/test/e2e.json' }]
	],
	use: {
		baseURL: `${origin}/`,
		browserName: 'chromium',
		launchOptions: chromiumLaunch(),
		locale: 'en-GB',
		timezoneId: 'UTC',
		// What one test has kept would answer the next; the tests of being offline let it in.
		serviceWorkers: 'block',
		contextOptions: { reducedMotion: 'no-preference' },
		// Recording costs a quarter of the whole run.
		trace: process.env.CI ? 'off' : 'retain-on-failure'
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/phone.e2e.ts',
			use: { viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			testMatch: '**/{phone,page}.e2e.ts',
			use: { viewport: { width: 390, height: 844 }, hasTouch: true }
		}
	],
	webServer: {
		command: `node scripts/serve.js --port ${port}`,
		url: `${origin}/`,
		reuseExistingServer: false,
		timeout: 20_000
	}
});
