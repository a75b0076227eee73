import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { PAGE_POLICY } from './scripts/page-policy.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {Map<string, string>} The component of each scope of styles. */
const scopes = new Map();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// Short names of scopes: each stands in the page, its script and its CSS.
		cssHash: ({ hash, filename }) => {
			const scope = `s${hash(filename).slice(0, 4)}`;
			const other = scopes.get(scope) ?? filename;
			if (other !== filename) throw new Error(`${other} and ${filename} have one scope.`);
			scopes.set(scope, filename);
			return scope;
		}
	},
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		// A fixed name keeps two builds of one commit equal byte for byte.
		version: { name: version },
		// The first paint waits for no second way to the server: all styles of a page stand in it.
		inlineStyleThreshold: 64_000,
		csp: { mode: 'hash', directives: PAGE_POLICY },
		// Our own, late: src/hooks.client.ts.
		serviceWorker: { register: false },
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		prerender: { origin: process.env.SITE_URL, handleHttpError: 'fail', handleMissingId: 'fail' },
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.config.ts');
				// Kit leaves it out for its types; ours takes none of a worker's.
				config.exclude = config.exclude.filter((path) => !path.includes('service-worker'));
			}
		}
	}
};
