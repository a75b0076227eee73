import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../core/language.ts';

/** Where Vite notes which file each module of the browser’s build went into. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Readonly<Record<string, { readonly file: string }>> | null = null;

/**
 * The built file with the words of a language, relative to the site’s root; `null` in development. The page fetches it
 * by `import()`, which the browser would find out only after the page’s own script has come.
 */
export const wordsFile = (language: Language): string | null => {
	if (!existsSync(MANIFEST)) return null;
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as typeof manifest;
	return manifest?.[`src/lib/timeline/words/${language}.ts`]?.file ?? null;
};
