import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Each rule of `.dependency-cruiser.cjs`, and an import that it must refuse. */
const REFUSED: readonly (readonly [rule: string, file: string, code: string])[] = [
	['core-time', 'src/lib/core/time/bad.ts', `import '../story/fine.ts';`],
	['core-time', 'src/lib/core/time/bad-package.ts', `import 'valibot';`],
	['core-time', 'src/lib/core/time/bad-names.ts', `import 'date-fns/locale/uk';`],
	['core-time', 'src/lib/core/time/bad-steps.ts', `import 'd3-time';`],
	['core-time', 'src/lib/core/time/bad-type.ts', `import type { Locale } from 'date-fns';`],
	['core', 'src/lib/core/story/bad.ts', `import '../../scene/fine.ts';`],
	['core', 'src/lib/core/claims/bad.ts', `import 'svelte';`],
	['core', 'src/lib/core/view/bad.ts', `import 'node:fs';`],
	['scene', 'src/lib/scene/bad.ts', `import 'svelte';`],
	['scene', 'src/lib/scene/bad-zoom.ts', `import 'd3-zoom';`],
	['scene', 'src/lib/scene/bad-selection.ts', `import 'd3-selection';`],
	['figure', 'src/lib/figure/bad.ts', `import '../core/story/fine.ts';`],
	['figure', 'src/lib/figure/BadState.svelte', svelte(`import '../timeline/fine.ts';`)],
	['export', 'src/lib/export/bad.ts', `import '../timeline/fine.ts';`],
	['timeline', 'src/lib/timeline/bad.ts', `import '../server/fine.ts';`],
	['timeline-loads-export-late', 'src/lib/timeline/early.ts', `import '../export/fine.ts';`],
	['open', 'src/lib/open/bad.ts', `import '../server/fine.ts';`],
	['offline', 'src/lib/offline/bad.ts', `import '../core/story/fine.ts';`],
	['server', 'src/lib/server/bad.ts', `import '../timeline/fine.ts';`],
	['server-for-routes-only', 'src/lib/export/bad-server.ts', `import '../server/fine.ts';`],
	['routes', 'src/routes/+page.ts', `import '../cli/fine.ts';`],
	['routes', 'src/routes/+page.svelte', svelte(`import '../cli/fine.ts';`)],
	['cli', 'src/cli/bad.ts', `import '#lib/timeline/fine.ts';`],
	['cli', 'src/cli/bad-routes.ts', `import '../routes/fine.ts';`],
	['lib-inwards', 'src/lib/server/bad-routes.ts', `import '../../routes/fine.ts';`],
	['no-barrel-inside-lib', 'src/lib/timeline/bad-barrel.ts', `import '../index.ts';`],
	['no-app-in-lib', 'src/lib/timeline/bad-app.ts', `import '$app/state';`],
	['nothing-imports-tests', 'src/lib/core/view/bad-test.ts', `import './fine.test.ts';`],
	['nothing-imports-tests', 'src/lib/timeline/bad-help.ts', `import './test-help.ts';`],
	['no-circular', 'src/lib/core/view/a.ts', `import type { B } from './b.ts'; export type A = B;`],
	['no-orphans', 'src/lib/scene/alone.ts', `export const alone = 1;`],
	['not-to-unresolvable', 'src/lib/scene/bad-path.ts', `import './does-not-exist.ts';`],
	['no-undeclared-package', 'src/routes/+layout.ts', `import 'undeclared';`]
];

/** Imports that must pass, and what the refused ones lean on. */
const ALLOWED: readonly (readonly [file: string, code: string])[] = [
	['src/lib/core/time/fine.ts', `export const fine = 1;`],
	['src/lib/core/time/names.test.ts', `import 'date-fns/locale/uk';`],
	['scripts/build-names.ts', `import 'date-fns/locale/uk';`],
	['src/lib/core/story/fine.ts', `import 'valibot'; import '../time/fine.ts';`],
	['src/lib/core/view/fine.ts', `import type { D } from '../story/fine.ts'; export type C = D;`],
	['src/lib/core/view/fine.test.ts', `import 'fast-check'; import '../../timeline/fine.ts';`],
	['src/lib/timeline/test-help.ts', `import '../server/fine.ts';`],
	['src/lib/core/view/b.ts', `import type { A } from './a.ts'; export type B = A;`],
	['src/lib/scene/fine.ts', `import 'd3'; import '../core/view/fine.ts';`],
	['src/lib/figure/Fine.svelte', svelte(`import '../scene/fine.ts';`)],
	['src/lib/export/fine.ts', `import '../figure/Fine.svelte';`],
	['src/lib/timeline/fine.ts', `export const late = () => import('../export/fine.ts');`],
	['src/lib/timeline/fine-state.svelte.ts', `import '../scene/fine.ts';`],
	['src/lib/open/fine.ts', `import '../timeline/fine.ts'; import '../export/fine.ts';`],
	['src/lib/server/fine.ts', `import '../core/story/fine.ts';`],
	['src/lib/index.ts', `import './timeline/fine.ts';`],
	['src/routes/fine.ts', `import '#lib/server/fine.ts'; import '$app/state';`],
	['src/routes/story/+page.svelte', svelte(`import '#lib/timeline/fine-state.svelte.ts';`)],
	['src/cli/fine.ts', `import '#lib/core/story/fine.ts'; import 'node:fs';`],
	['tests/cli/fine.test.ts', `import '../../src/cli/fine.ts'; import '../../src/routes/fine.ts';`],
	['node_modules/undeclared/index.js', ''],
	['node_modules/undeclared/package.json', '{ "name": "undeclared", "version": "1.0.0" }']
];

function svelte(code: string): string {
	return `<script lang="ts">\n\t${code}\n</script>\n`;
}

interface Violation {
	readonly from: string;
	readonly rule: { readonly name: string };
}

const project = resolve(import.meta.dirname, '../..');
// Inside the project, so that its packages resolve from here.
const tree = join(project, '.cache', `import-rules-${process.pid}`);
let violations: readonly string[] = [];

beforeAll(() => {
	for (const file of ['package.json', '.dependency-cruiser.cjs']) {
		cpSync(join(project, file), join(tree, file));
	}
	writeFileSync(join(tree, 'tsconfig.json'), '{}');
	for (const [file, code] of [
		...ALLOWED,
		...REFUSED.map(([, file, code]) => [file, code] as const)
	]) {
		mkdirSync(dirname(join(tree, file)), { recursive: true });
		writeFileSync(join(tree, file), code);
	}
	const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const args = [
		cruiser,
		'--config',
		'.dependency-cruiser.cjs',
		'--output-type',
		'json',
		'src',
		'scripts',
		'tests'
	];
	const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
	if (!stdout) throw new Error(stderr);
	const report = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
	violations = report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}, 60_000);

afterAll(() => {
	rmSync(tree, { recursive: true, force: true });
});

describe('the import rules', () => {
	test.each(REFUSED)('%s refuses %s', (rule, file) => {
		expect(violations).toContain(`${rule}: ${file}`);
	});

	test.each(ALLOWED.filter(([file]) => !file.includes('/b.ts')))('let %s pass', (file) => {
		expect(violations.filter((line) => line.endsWith(`: ${file}`))).toEqual([]);
	});

	test('are all shown to refuse something', async () => {
		const config = (await import(`${project}/.dependency-cruiser.cjs`)) as {
			default: { forbidden: readonly { name: string }[] };
		};
		const shown = new Set(REFUSED.map(([rule]) => rule));
		expect(config.default.forbidden.map(({ name }) => name)).toEqual([...shown]);
	});
});
