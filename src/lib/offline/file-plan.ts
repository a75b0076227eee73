/** Faces that pages are set in; what else there is of fonts only goes into exported files. */
const PAGE_FACE = /\/(?:inter|literata)-\d+(?:-italic)?\.[\w-]+\.woff2$/;

/**
 * What is fetched before it is needed: programs and styles of the pages and their fonts, together about 700 kB. Left out
 * is what only the making of a file needs (workers, WebAssembly, fonts to embed: 5 MB); it is kept once it was used.
 * @param build every file that the build has named by its content
 */
export const shellOf = (build: readonly string[]): readonly string[] =>
	build.filter(
		(file) => !file.includes('/workers/') && (/\.(?:js|css)$/.test(file) || PAGE_FACE.test(file))
	);

/**
 * The same name for the same files. Their own names carry their content, so nothing else has to be read; the version
 * of the package stays the same over many builds. FNV-1a, 32 bits, in base 36.
 */
export const versionOf = (files: readonly string[]): string => {
	let hash = 0x811c9dc5;
	for (const character of [...files].sort().join('\n')) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return (hash >>> 0).toString(36);
};
