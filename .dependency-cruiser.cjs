/*
 * Who may import whom: one rule per row of the table in docs/architecture.md.
 * Each rule is shown to fail in tests/structure/import-rules.test.ts.
 */

/** Tests, and what only tests use, may import anything. */
const TESTS = [
	'^tests/',
	'\\.test\\.ts$',
	'\\.arbitrary\\.ts$',
	'^src/.*/(test-[a-z-]+|Test[A-Z]\\w*)\\.(ts|svelte)$',
	'^(vite|playwright)\\.'
];

/** @param {...string} names npm packages */
const packages = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`;

/**
 * A row of the table: the module may import itself, what is listed, and nothing else.
 *
 * @param {string} name
 * @param {string} module a path
 * @param {string[]} allowed
 * @param {string} comment
 */
const row = (name, module, allowed, comment) => ({
	name,
	comment,
	severity: 'error',
	from: { path: module, pathNot: TESTS },
	to: { pathNot: [module, ...allowed], couldNotResolve: false }
});

const TYPES = '^src/lib/types/';
const CORE = '^src/lib/core/';
const FONTS = '^src/lib/fonts/';
const SVELTE = packages('svelte');
const APP = '^\\$((app|env)/|service-worker$)';

module.exports = {
	forbidden: [
		row(
			'core-time',
			'^src/lib/core/time/',
			[],
			'Time knows nothing of stories and needs no package: it imports only itself.'
		),
		row(
			'core',
			'^src/lib/core/(story|claims|table|view)/',
			[CORE, packages('valibot', '@noble/hashes', 'minisearch'), '^data/'],
			'Stories, claims and views are plain data: no scene, no Svelte, no DOM.'
		),
		row(
			'scene',
			'^src/lib/scene/',
			[
				CORE,
				FONTS,
				TYPES,
				packages('d3', 'd3-scale', 'd3-shape', 'd3-array', 'd3-time', 'bidi-js')
			],
			'A scene is computed from core with d3 arithmetic: no Svelte, no d3-zoom, no d3-selection.'
		),
		row(
			'figure',
			'^src/lib/figure/',
			['^src/lib/scene/', SVELTE],
			'The figure draws a scene and knows nothing of stories or of the page.'
		),
		row(
			'export',
			'^src/lib/export/',
			[
				'^src/lib/(figure|scene|core|fonts|types)/',
				SVELTE,
				packages(
					'@resvg/resvg-wasm',
					'@resvg/resvg-js',
					'pdfkit',
					'fflate',
					'idb',
					'hyparquet',
					'fzstd'
				),
				'^node:',
				'^(fs|os|path)$'
			],
			'Export draws a new scene; it does not know the reader or the page.'
		),
		row(
			'timeline',
			'^src/lib/timeline/',
			[
				'^src/lib/(figure|scene|core|export|fonts|types)/',
				SVELTE,
				packages('d3', 'd3-zoom', 'd3-selection', 'd3-array', 'd3-scale', 'minisearch')
			],
			'The reader gets and gives its address by props: no $app, no routes.'
		),
		{
			name: 'timeline-loads-export-late',
			comment: 'Export is heavy: the reader imports it on click, with import().',
			severity: 'error',
			from: { path: '^src/lib/timeline/', pathNot: TESTS },
			to: { path: '^src/lib/export/', dynamic: false, dependencyTypesNot: ['type-only'] }
		},
		row(
			'open',
			'^src/lib/open/',
			[
				'^src/lib/(timeline|figure|scene|core|export|fonts|types)/',
				'^src/app\\.css$',
				SVELTE,
				packages('valibot')
			],
			'Stories from elsewhere: the page around the sandboxed frame and the viewer in it; no $app, no routes.'
		),
		row(
			'offline',
			'^src/lib/offline/',
			[SVELTE],
			'What is kept on a device is kept by address: it knows neither stories nor the reader.'
		),
		row(
			'server',
			'^src/lib/server/',
			[CORE, '^src/lib/(scene|fonts|figure|export)/', '^data/', '^node:', '^fs$', SVELTE],
			'The server part reads stories and gives them to the routes.'
		),
		{
			name: 'server-for-routes-only',
			comment: 'What runs at build time stays out of the browser and of the CLI.',
			severity: 'error',
			from: { pathNot: ['^src/(lib/server|routes)/', '^src/hooks\\.server\\.', ...TESTS] },
			to: { path: '^src/lib/server/' }
		},
		row(
			'routes',
			'^src/(routes|app|hooks|service-worker)',
			['^src/lib/', '^data/', APP, SVELTE, packages('@sveltejs/kit')],
			'Pages may use all of lib, but not the CLI.'
		),
		row(
			'cli',
			'^src/cli/',
			[
				'^src/lib/(core|scene|export|figure|fonts|types)/',
				packages('@valibot/to-json-schema'),
				'^node:',
				'^(crypto|fs|os|path|util|url|process|worker_threads)'
			],
			'The CLI uses core, scene and export: no pages, no reader.'
		),
		{
			name: 'lib-inwards',
			comment: 'The library does not know the pages, the CLI or the scripts.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: TESTS },
			to: { path: '^(src/(routes|cli)|scripts)/' }
		},
		{
			name: 'no-barrel-inside-lib',
			comment: 'src/lib/index.ts is for the outside; inside, import the module itself.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/lib/index\\.ts$' }
		},
		{
			name: 'no-app-in-lib',
			comment: 'Only pages know SvelteKit.',
			severity: 'error',
			from: { path: '^src/(lib|cli)/', pathNot: TESTS },
			to: { path: APP }
		},
		{
			name: 'nothing-imports-tests',
			comment: 'Shipped code must not lean on tests.',
			severity: 'error',
			from: { pathNot: TESTS },
			to: { path: TESTS }
		},
		{
			name: 'no-circular',
			comment: 'A cycle, types included, means that two files are one.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-orphans',
			comment: 'A module that nothing imports and that imports nothing is left over.',
			severity: 'error',
			from: {
				orphan: true,
				pathNot: ['^scripts/', '^src/routes/', '\\.d\\.ts$', '^src/(app|hooks)', ...TESTS]
			},
			to: {}
		},
		{
			name: 'not-to-unresolvable',
			comment: 'The file or package does not exist.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: [APP, '^\\./\\$types', '^virtual:'] }
		},
		{
			name: 'no-undeclared-package',
			comment: 'A package that package.json does not name can vanish with any update.',
			severity: 'error',
			from: { path: '^(src|scripts)/', pathNot: TESTS },
			// An optional peer counts as undeclared, too, though it is named twice.
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['^\\.svelte-kit/', '^build/', '^dist/', '\\.(css|woff2|ttf|wasm)($|\\?)'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte.ts', '.svelte', '.mjs', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'browser', 'default', 'types', 'node'],
			mainFields: ['module', 'main', 'types']
		}
	}
};
