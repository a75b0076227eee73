/** Names of the caches of one version of one site. */
export interface CacheNames {
	/** Programs, styles and fonts. */
	readonly shell: string;
	/** Pages and stories that were read. */
	readonly pages: string;
}

// Sites under several paths of one host share all caches, so each name says whose it is.
const prefixOf = (root: string): string => `onrecord ${root} `;

/** Names of the caches of a version. `root`: the address of the site, ending in `/`. */
export const cacheNames = (root: string, version: string): CacheNames => ({
	shell: `${prefixOf(root)}${version} shell`,
	pages: `${prefixOf(root)}${version} pages`
});

/** Versions of this site that have caches, oldest first. `names`: all caches of the host in the order of their making. */
export const versionsIn = (root: string, names: readonly string[]): readonly string[] => {
	const prefix = prefixOf(root);
	const own = names.filter((name) => name.startsWith(prefix));
	return [...new Set(own.map((name) => name.slice(prefix.length).split(' ')[0] ?? ''))];
};

/**
 * Versions whose caches can go when `current` begins: all but itself and the one before, whose pages may still stand open
 * and ask for its files.
 */
export const outdated = (versions: readonly string[], current: string): readonly string[] =>
	versions.filter((version) => version !== current).slice(0, -1);
