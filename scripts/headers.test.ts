import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, headersFor, RULES } from './headers.js';
import { caddyRecipe, netlifyHeaders, nginxRecipe, withRecipe } from './recipes.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('headersFor', () => {
	it.each([
		['/', "frame-ancestors 'none'", 'no-cache'],
		['/story/one/', "frame-ancestors 'none'", 'no-cache'],
		['/uk/story/one/', "frame-ancestors 'none'", 'no-cache'],
		['/404.html', "frame-ancestors 'none'", 'no-cache'],
		['/robots.txt', "frame-ancestors 'none'", 'no-cache'],
		['/embed/one/', 'frame-ancestors *', 'no-cache'],
		['/uk/embed/one/', 'frame-ancestors *', 'no-cache'],
		['/viewer.html', "frame-ancestors 'self'; sandbox allow-scripts", 'no-cache'],
		['/service-worker.js', "default-src 'none'; script-src 'self'; connect-src", 'no-cache'],
		['/_app/immutable/chunks/a.js', undefined, 'public, max-age=31536000, immutable'],
		['/_app/immutable/workers/export.js', "script-src 'self' 'wasm-unsafe-eval'", 'immutable'],
		['/story/one/figure.svg', "default-src 'none'; style-src", 'no-cache'],
		['/story/one/card.png', undefined, 'no-cache']
	])('of %s: %s, kept %s', (path, policy, caching) => {
		const headers = headersFor(path);
		expect(headers).toMatchObject(EVERYWHERE);
		if (policy === undefined) expect(headers).not.toHaveProperty('Content-Security-Policy');
		else expect(headers['Content-Security-Policy']).toContain(policy);
		expect(headers['Cache-Control']).toContain(caching);
	});

	it('lets other sites have pictures and stories, and put embeds into frames, and nothing else', () => {
		const open = RULES.filter(
			({ headers }) => headers['Cross-Origin-Resource-Policy'] === 'cross-origin'
		);
		expect(open.map(({ name }) => name)).toEqual(['picture', 'shared', 'embed']);
	});
});

/** Whether a path is one that a line of `_headers` names: `*` is any rest, `:name` is one part. */
const fits = (line: string, path: string): boolean =>
	new RegExp(
		`^${line.replace('*', '.*').replace(/:\w+/g, '[^/]+').replaceAll('.html', '[.]html')}$`
	).test(path);

describe('the recipes', () => {
	const docs = read('../docs/deploy.md');

	// `node scripts/write-recipes.js` brings them up to date.
	it.each([
		['nginx', nginxRecipe()],
		['caddy', caddyRecipe()]
	])('in the documentation are those of the server: %s', (name, recipe) => {
		expect(withRecipe(docs, name, recipe)).toBe(docs);
		expect(docs).toContain(recipe);
	});

	it('for Netlify is the file that is published', () => {
		expect(read('../static/_headers')).toBe(netlifyHeaders());
	});

	it.each([
		'/',
		'/404.html',
		'/uk/',
		'/story/one/',
		'/ru/story/one/',
		'/uk/open/',
		'/ru/story/one/statements/',
		'/story/one/statements.csv',
		'/story/one/figure.svg',
		'/uk/story/one/card.png',
		'/story/one/story.json',
		'/embed/one/',
		'/uk/embed/one/',
		'/viewer.html',
		'/service-worker.js',
		'/_app/immutable/workers/chunks/a.js',
		'/_app/immutable/chunks/a.js'
	])('for Netlify give %s the same headers, once', (path) => {
		const rules = RULES.filter(({ netlify }) => netlify.some((line) => fits(line, path)));
		expect(rules.map(({ headers }) => ({ ...EVERYWHERE, ...headers }))).toEqual([headersFor(path)]);
	});

	it('say every value', () => {
		for (const { headers } of [...RULES, { headers: EVERYWHERE }]) {
			for (const [name, value] of Object.entries(headers)) {
				for (const recipe of [nginxRecipe(), caddyRecipe(), netlifyHeaders()]) {
					expect(recipe).toContain(name);
					expect(recipe).toContain(value);
				}
			}
		}
	});
});
