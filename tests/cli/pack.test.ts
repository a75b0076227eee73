import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './run-cli.ts';

const STORY = path.join(ROOT, 'data/stories/belgorod-kharkiv-2023/story.json');
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-pack-'));
const PACKAGE = path.join(folder, 'node_modules/onrecord');

/** npm in the folder, without a network and without scripts. */
const npm = (cwd: string, args: readonly string[]): string =>
	execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--loglevel=error'], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, npm_config_cache: path.join(folder, '.npm') },
		stdio: ['ignore', 'pipe', 'pipe']
	});

beforeAll(() => {
	const name = npm(ROOT, ['pack', '--pack-destination', folder]).trim().split('\n').at(-1) ?? '';
	copyFileSync(STORY, path.join(folder, 'story.json'));
	npm(folder, ['install', `./${name}`]);
}, 120_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('the package holds the program, its licences and the format, and brings no other package', () => {
	const files = readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(PACKAGE, path.join(entry.parentPath, entry.name)));
	const chunks = files.filter((file) => file.startsWith('dist/chunks/'));
	expect(chunks).toContain('dist/chunks/draw-files.js');
	expect(files.filter((file) => !chunks.includes(file)).sort()).toEqual([
		'LICENSE',
		'README.md',
		'data/schema/story.schema.json',
		'dist/licenses.md',
		'dist/onrecord.js',
		'docs/story-format.md',
		'package.json',
		'src/lib/fonts/OFL-inter.txt',
		'src/lib/fonts/OFL-literata.txt',
		'src/lib/fonts/OFL-noto-naskh-arabic.txt',
		'src/lib/fonts/OFL-noto-sans-arabic.txt',
		'src/lib/fonts/OFL-noto-sans-hebrew.txt',
		'src/lib/fonts/OFL-noto-serif-hebrew.txt'
	]);
	const installed = readdirSync(path.join(folder, 'node_modules'));
	expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['onrecord']);
	const licences = readFileSync(path.join(PACKAGE, 'dist/licenses.md'), 'utf8');
	for (const name of ['@resvg/resvg-wasm', 'pdfkit', 'svelte', 'valibot']) {
		expect(licences).toContain(`## ${name} - `);
	}
});

test('installed in an empty folder it draws the story in every format and opens it again', () => {
	const run = (args: readonly string[]) =>
		spawnSync(path.join(folder, 'node_modules/.bin/onrecord'), args, {
			cwd: folder,
			encoding: 'utf8',
			env: { PATH: process.env.PATH ?? '', HOME: folder }
		});
	const drawn = run([
		'render',
		'story.json',
		'-o',
		'out',
		'--size',
		'social',
		'--format',
		'png,svg,pdf'
	]);
	expect({ status: drawn.status, stderr: drawn.stderr }).toEqual({ status: 0, stderr: '' });
	const name = path.join(folder, 'out/belgorod-kharkiv-2023-social');
	const png = readFileSync(`${name}.png`);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(readFileSync(`${name}.svg`, 'utf8')).toMatch(/^<svg /u);
	expect(readFileSync(`${name}.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
	const opened = run(['open', `${name}.png`]);
	expect(JSON.parse(opened.stdout)).toEqual(JSON.parse(readFileSync(STORY, 'utf8')));
	expect({ status: opened.status, stderr: opened.stderr }).toEqual({ status: 0, stderr: '' });
});
