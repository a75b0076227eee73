import { existsSync, readFileSync } from 'node:fs';

/** Where Vite notes which file each module of the browser’s build went into. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

type Manifest = Readonly<Record<string, { readonly file: string }>>;

let manifest: Manifest | undefined;

/**
 * The built file of a module that a page fetches by `import()`, relative to the site’s root; `null` in development. The
 * browser would find out about it only after the page’s own script has come.
 * @param source the module as a path from the root of the project
 * @throws Error if the build no longer has such a file
 */
export const builtFile = (source: string): string | null => {
	if (!existsSync(MANIFEST)) return null;
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
	const file = manifest[source]?.file;
	if (file === undefined) throw new Error(`${MANIFEST} does not say what became of ${source}.`);
	return file;
};
