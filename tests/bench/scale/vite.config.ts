import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Builds the pages that the benchmark of peers measures. */
export default defineConfig({
	root: path('.'),
	publicDir: false,
	base: './',
	plugins: [
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: { runes: true }
		})
	],
	build: {
		target: 'es2022',
		outDir: path('../../../.cache/bench/scale'),
		emptyOutDir: true,
		modulePreload: false,
		rolldownOptions: { input: [path('./candidate.html')] }
	}
});
