import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Says whether a file is there and may be run.
 *
 * @param {string} path
 * @returns {boolean} whether it may
 */
export const isExecutable = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * Where programs of these names may lie: folder by folder of the PATH, then the places given.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [places] whole paths
 * @returns {string[]} paths at which something can be run
 */
export const findOnPath = (names, places = []) =>
	[
		...(process.env.PATH ?? '')
			.split(delimiter)
			.filter(Boolean)
			.flatMap((dir) => names.map((name) => join(dir, name))),
		...places
	].filter(isExecutable);
