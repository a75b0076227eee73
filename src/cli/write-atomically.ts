import {
	chmodSync,
	closeSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';

/**
 * Writes a file in one step, so that a failure halfway leaves what was there as it was. A file that was there keeps
 * its permissions.
 */
export const writeAtomically = (file: string, content: string | Uint8Array): void => {
	const draft = `${file}.${process.pid}.tmp`;
	// A draft that is there already is somebody else's: then this throws, and nothing is removed.
	const descriptor = openSync(draft, 'wx');
	try {
		try {
			writeFileSync(descriptor, content);
		} finally {
			closeSync(descriptor);
		}
		const old = statSync(file, { throwIfNoEntry: false });
		if (old) chmodSync(draft, old.mode);
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
};
