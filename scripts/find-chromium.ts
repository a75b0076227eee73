import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

const isExecutable = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * The Chromium that tests use: `CHROMIUM` if set, else one installed on the machine.
 * @returns its path, or `undefined` when Playwright's own browser should be used.
 */
export const findChromium = (): string | undefined => {
	const named = process.env.CHROMIUM;
	if (named) return named;
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
	return [...onPath, ...MAC].find(isExecutable);
};
