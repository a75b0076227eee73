import { test as base, expect } from '@playwright/test';
import { emulateInFirefox } from './firefox-emulation.ts';

/** What went wrong on any page of a test; the test fails if anything is left in it at the end. */
export class Problems {
	readonly #found: string[] = [];
	readonly #expected: RegExp[] = [];

	/** Says that a problem belongs to the test, for example the 404 of an unknown story. */
	expect(pattern: RegExp): void {
		this.#expected.push(pattern);
	}

	/** Notes a problem. */
	add(problem: string): void {
		this.#found.push(problem);
	}

	/** Those that no one expected. */
	get unexpected(): readonly string[] {
		return this.#found.filter((found) => !this.#expected.some((pattern) => pattern.test(found)));
	}
}

/**
 * Playwright's `test`, which also fails on an error in the console, an uncaught error,
 * an answer of 400 or more and a request to anywhere but the site itself.
 */
export const test = base.extend<{ problems: Problems }>({
	browser: [
		async ({ browser, launchOptions }, use) => {
			if (launchOptions.channel === 'moz-firefox') emulateInFirefox(browser);
			await use(browser);
		},
		{ scope: 'worker' }
	],
	problems: [
		async ({ context, baseURL }, use) => {
			const problems = new Problems();
			const home = new URL(baseURL ?? 'http://localhost').origin;
			context.on('console', (message) => {
				if (message.type() === 'error')
					problems.add(`console: ${message.text()} ${message.location().url}`);
			});
			context.on('weberror', (error) => {
				problems.add(`uncaught: ${error.error().message}`);
			});
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== home) problems.add(`away: ${request.url()}`);
			});
			context.on('response', (response) => {
				if (response.status() >= 400) problems.add(`${response.status()}: ${response.url()}`);
			});
			await use(problems);
			expect(problems.unexpected, 'console errors, failed and foreign requests').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
