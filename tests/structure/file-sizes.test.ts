import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const CODE = /\.(ts|js|svelte)$/;
const GENERATED = /\.generated\.|\.d\.ts$/;

const linesOf = (folder: string): (readonly [file: string, lines: number])[] =>
	readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => CODE.test(file) && !GENERATED.test(file))
		.map((file) => [file, readFileSync(join(project, file), 'utf8').trimEnd().split('\n').length]);

const files = ['src', 'scripts', 'tests'].flatMap(linesOf);

test('no file is over 400 lines', () => {
	expect(files.length).toBeGreaterThan(20);
	expect(files.filter(([, lines]) => lines > 400)).toEqual([]);
});

test('the median file is under 100 lines', () => {
	const lengths = files.map(([, lines]) => lines).sort((a, b) => a - b);
	expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});
