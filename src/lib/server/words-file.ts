import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../core/language.ts';

/** Where Vite notes which file each module of the browser’s build went into. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

type Manifest = Readonly<Record<string, { readonly file: string }>>;

let manifest: Manifest | undefined;

/**
 * The built file with the words of a language, relative to the site’s root; `null` in development. The page fetches it
 * by `import()`, which the browser would find out only after the page’s own script has come.
 * @throws Error if the build no longer has such a file
 */
export const wordsFile = (language: Language): string | null => {
	if (!existsSync(MANIFEST)) return null;
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
	const source = `src/lib/timeline/words/${language}.ts`;
	const file = manifest[source]?.file;
	if (file === undefined) throw new Error(`${MANIFEST} does not say what became of ${source}.`);
	return file;
};
