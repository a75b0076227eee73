import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Replaces a file’s text in one step, so that a failure halfway leaves the old file as it was. Keeps its permissions. */
export const writeAtomically = (file: string, text: string): void => {
	const draft = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(draft, text, { flag: 'wx' });
		chmodSync(draft, statSync(file).mode);
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
};
