import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		// A fixed name keeps two builds of one commit equal byte for byte.
		version: { name: version },
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		prerender: { origin: process.env.SITE_URL, handleHttpError: 'fail', handleMissingId: 'fail' },
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.config.ts');
			}
		}
	}
};
