import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What is measured, by the mode of the build. */
const CANDIDATES: Readonly<Record<string, string>> = {
	stage: 'lean.svelte.ts',
	reader: 'whole.ts'
};

/** Builds a page that the benchmark of peers measures: each by itself, so that none loads what is there for another. */
export default defineConfig(({ mode }) => ({
	root: path('.'),
	publicDir: false,
	base: './',
	plugins: [
		{
			name: 'the-candidate',
			transformIndexHtml: {
				order: 'pre',
				handler: (html) => html.replace('%CANDIDATE%', CANDIDATES[mode] ?? '')
			}
		},
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: { runes: true }
		})
	],
	build: {
		target: 'es2022',
		outDir: path(`../../../.cache/bench/scale/${mode}`),
		emptyOutDir: true,
		modulePreload: false,
		rolldownOptions: {
			input: [path('./candidate.html')],
			// The stage is what another page would bundle; the reader loads its parts as it does on its own page.
			output: { codeSplitting: mode === 'reader' }
		}
	}
}));
