import { findOnPath } from './find-on-path.js';

const NAMES = ['firefox', 'firefox-esr'];
const MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

const PREFERENCES = {
	// The list of downloads would take the focus from the page.
	'browser.download.alwaysOpenPanel': false,
	// A PDF that was saved would be shown in a page of its own.
	'pdfjs.disabled': true,
	// The driver's keys and clicks do not reach a frame that runs in another process.
	'fission.webContentIsolationStrategy': 0,
	// Playwright asks for `ariaLabelledByElements` from two worlds of its own, at which Firefox 153 crashes.
	'accessibility.ARIAElementReflection.enabled': false
};

/**
 * How every test starts Firefox, in the shape of Playwright's `launchOptions`: `FIREFOX` if set, else one installed on the
 * machine, else Playwright's own, for which `FIREFOX=playwright` asks at once. A Firefox that is not Playwright's is
 * driven by WebDriver BiDi, and its own window must be open to it: see `tests/e2e/firefox-emulation.ts`.
 *
 * @returns {{ executablePath?: string, channel?: string, args?: string[], firefoxUserPrefs?: Record<string, number | boolean> }} launch options
 */
export const firefoxLaunch = () => {
	const named = process.env.FIREFOX;
	if (named === 'playwright') return {};
	const [executablePath] = named ? [named] : findOnPath(NAMES, MAC);
	if (executablePath === undefined) return {};
	return {
		executablePath,
		channel: 'moz-firefox',
		args: ['--remote-allow-system-access'],
		firefoxUserPrefs: PREFERENCES
	};
};
