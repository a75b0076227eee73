import { findChromium } from './find-chromium.js';

/** The shell would otherwise round the width of each letter to whole pixels, as no window does. */
const LETTERS = '--font-render-hinting=none';
const QUIET = ['--disable-background-networking', '--disable-component-update', LETTERS];

/**
 * How every test and script starts Chromium, in the shape of Playwright's `launchOptions`.
 * Chromium refuses to run its sandbox as root, so the sandbox is off for root and for nobody else.
 *
 * @returns {{ executablePath?: string, args: string[] }} launch options
 */
export const chromiumLaunch = () => {
	const executablePath = findChromium();
	const isRoot = process.getuid?.() === 0;
	return {
		...(executablePath ? { executablePath } : {}),
		args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET
	};
};
