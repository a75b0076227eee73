import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import { loadFonts } from './fonts.node.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `clean` when the process exits or is told to end, until what this gives back is called. */
const whenEnding = (clean: () => void): (() => void) => {
	const forget = (): void => {
		process.off('exit', clean);
		for (const signal of SIGNALS) process.off(signal, end);
	};
	const end = (signal: NodeJS.Signals): void => {
		clean();
		forget();
		// Without the listener the signal does what it does to any program.
		process.kill(process.pid, signal);
	};
	process.on('exit', clean);
	for (const signal of SIGNALS) process.on(signal, end);
	return forget;
};

/**
 * Writes the bundled TTF files for the native renderer, which reads fonts from files only, and removes them when `use`
 * is done, the process exits or is told to end. Belongs in the main thread; other threads are given the paths.
 */
export const withFontFiles = async <Result>(
	use: (paths: readonly string[]) => Promise<Result>
): Promise<Result> => {
	const fonts = await loadFonts();
	let folder: string | null = null;
	const clean = (): void => {
		if (folder !== null) rmSync(folder, { recursive: true, force: true });
	};
	const forget = whenEnding(clean);
	try {
		const made = (folder = mkdtempSync(join(tmpdir(), 'onrecord-fonts-')));
		const paths = BUNDLED_FACES.map(({ file }) => join(made, `${file}.ttf`));
		paths.forEach((path, i) => {
			const bytes = fonts[i];
			if (bytes) writeFileSync(path, bytes);
		});
		return await use(paths);
	} finally {
		clean();
		forget();
	}
};
