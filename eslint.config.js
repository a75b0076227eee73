import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clockAndRandom = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'No clock here: the time comes in as an argument.'
	},
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'No clock here: the time comes in as an argument.'
	},
	{
		selector: "CallExpression[callee.name='Date']",
		message: 'No clock here: the time comes in as an argument.'
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'No random here: the same input gives the same output.'
	}
];

const untrustedText = [
	{
		selector:
			"CallExpression[callee.property.name='html'], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
		message: 'Words from a story are text nodes only.'
	}
];

const everywhere = [
	{ group: ['$lib', '$lib/*'], message: 'Use #lib/… or a relative path.' },
	{ regex: '(^|/)index(\\.[jt]s)?$', message: 'Import the module itself, not a barrel.' },
	{
		group: ['d3', 'd3-scale', 'd3-time', 'd3-time-format'],
		importNamePattern: '^(scaleTime|time[A-Z].*)$',
		message: 'These use the local time zone: take scaleUtc and utc….'
	},
	{
		group: ['date-fns'],
		importNames: ['parseISO'],
		message: 'It reads a date as local midnight: build dates in UTC.'
	}
];

const inLib = [
	...everywhere,
	{ regex: '^#lib/', message: 'Inside src/lib paths are relative.' },
	{ group: ['$app/*', '$env/*'], message: 'Only pages know SvelteKit.' }
];

const d3IsArithmetic = {
	group: ['d3'],
	importNamePattern:
		'^(zoom|drag|brush|select|pointer|create|creator|transition|active|timer|timeout|interval|now|random|blob|buffer|csv|dsv|html|image|json|svg|text|tsv|xml)',
	message: 'Here d3 is arithmetic only: no DOM, clock, random or network.'
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'.svelte-kit/',
			'.cache/',
			'node_modules/',
			'test-results/',
			'**/*.generated.ts'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'max-lines': ['error', { max: 400 }],
			'prefer-const': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'no-restricted-syntax': ['error', ...untrustedText],
			...restrict(...everywhere)
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/prefer-const': 'error',
			'svelte/block-lang': ['error', { script: 'ts' }],
			'svelte/button-has-type': 'error',
			'svelte/no-top-level-browser-globals': 'error',
			'svelte/no-add-event-listener': 'error',
			'svelte/derived-has-same-inputs-outputs': 'error',
			'svelte/prefer-derived-over-derived-by': 'error',
			'svelte/require-event-prefix': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{ files: ['src/lib/**'], rules: restrict(...inLib) },
	{
		// The rule asks for $app/paths, which the library does not know: its addresses come in by props.
		files: ['src/lib/**/*.svelte', 'src/lib/**/*.svelte.ts'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// Type imports of components are gone once Svelte has compiled them, so the import rules cannot see them.
		files: ['src/lib/figure/**'],
		rules: restrict(...inLib, {
			group: ['**/core/story/**', '**/timeline/**', '**/export/**', '**/server/**'],
			message: 'The figure draws a scene and knows nothing of stories or of the page.'
		})
	},
	{
		files: ['src/lib/core/**/*.ts', 'src/lib/scene/**/*.ts'],
		ignores: ['**/*.test.ts', '**/*.arbitrary.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...untrustedText, ...clockAndRandom],
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'performance',
				'crypto',
				'localStorage',
				'navigator',
				'setTimeout',
				'requestAnimationFrame',
				'fetch'
			],
			...restrict(...inLib, d3IsArithmetic)
		}
	},
	{ files: ['scripts/**', 'src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js', '**/*.cjs'], ...ts.configs.disableTypeChecked },
	{ files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } }
);
