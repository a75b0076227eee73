import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { chmodSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Lets the built file be started by its name. */
const executable: Plugin = {
	name: 'executable',
	writeBundle: () => {
		chmodSync('dist/onrecord.js', 0o755);
	}
};

/**
 * Builds the command line program, which needs nothing but Node: `npm run build:cli`. One file to start, and chunks beside it
 * that only drawing reads: in one file, all of it would be read at each start, which then takes twice as long.
 */
export default defineConfig({
	publicDir: false,
	plugins: [
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: { runes: true },
			emitCss: false
		}),
		executable
	],
	define: { __ONRECORD_VERSION__: JSON.stringify(version) },
	// Optional, and machine code: used where it is installed.
	ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'dist',
		target: 'node20',
		// The bundle is handed on to others, and so are the licences of what is in it.
		license: { fileName: 'licenses.md' },
		rolldownOptions: {
			output: {
				entryFileNames: 'onrecord.js',
				banner: '#!/usr/bin/env node',
				chunkFileNames: 'chunks/[name].js'
			}
		}
	}
});
