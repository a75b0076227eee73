import { test as base } from './fixtures.ts';
import { Reader } from './reader.ts';

/** `test` with the reader's page, and with windows that jump instead of gliding. */
export const test = base.extend<{ reader: Reader }>({
	contextOptions: { reducedMotion: 'reduce' },
	reader: async ({ page }, use) => {
		await use(new Reader(page));
	}
});

export { expect } from './fixtures.ts';
