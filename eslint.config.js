import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clockAndRandom = [
	{ selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock here.' },
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here.' },
	{ selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'No random here.' },
	{ selector: "MemberExpression[object.name='performance']", message: 'No clock here.' }
];

export default ts.config(
	{ ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', '**/*.generated.ts', '.cache/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '*.cjs', '.dependency-cruiser.cjs'] },
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
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['$lib', '$lib/*'], message: 'Use #lib/… or a relative path.' }] }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
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
	{
		files: ['src/lib/core/**/*.ts', 'src/lib/scene/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...clockAndRandom],
			'no-restricted-globals': ['error', 'window', 'document', 'performance', 'localStorage', 'navigator']
		}
	},
	{ files: ['scripts/**', 'src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js', '**/*.cjs'], ...ts.configs.disableTypeChecked }
);
