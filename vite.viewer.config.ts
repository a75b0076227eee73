import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { singleFile } from './scripts/viewer/single-file.ts';

/**
 * Builds the viewer of strangers’ stories: one HTML file without a single request, for a sandboxed frame, where no other
 * file of ours could be read. It goes beside the site: `npm run build:viewer`.
 */
export default defineConfig({
	publicDir: false,
	plugins: [
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: { runes: true }
		}),
		...singleFile
	],
	build: {
		target: 'es2022',
		outDir: 'build',
		emptyOutDir: false,
		cssCodeSplit: false,
		modulePreload: false,
		// Fonts come through the port.
		assetsInlineLimit: 0,
		rolldownOptions: {
			input: 'src/lib/open/viewer/viewer.ts',
			output: { codeSplitting: false }
		}
	}
});
