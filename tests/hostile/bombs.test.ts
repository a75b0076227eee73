import { spawnSync } from 'node:child_process';
import {
	ftruncateSync,
	closeSync,
	mkdtempSync,
	openSync,
	rmSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { PngChunk } from '#lib/export/png-chunks.ts';
import { readPngChunks, writePngChunks } from '#lib/export/png-chunks.ts';
import { readStoryBytes, readStoryFile } from '#lib/export/read-story-file.ts';
import type { StoryFile } from '#lib/export/read-story-file.ts';
import { tinyPng } from '#lib/export/test-picture.ts';
import { BUILT, ROOT } from '../cli/run-cli.ts';

const MEGA = 1_000_000;
/** What a refusal may cost: milliseconds of processor time, and bytes of memory at the peak. */
const MOST_TIME = 1_000;
const MOST_MEMORY = 100 * MEGA;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
/** 256 MiB of zeros in a zlib stream of about 255 kB. */
const INFLATES = deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 });

const pngWith = (...chunks: readonly PngChunk[]): Uint8Array => {
	const read = readPngChunks(tinyPng());
	const [header, ...rest] = read.ok ? read.chunks : [];
	return writePngChunks([...(header ? [header] : []), ...chunks, ...rest]);
};
const iTXt: PngChunk = {
	type: 'iTXt',
	data: Buffer.concat([latin1('onrecord:story\0\u0001\0\0\0'), INFLATES])
};
const zTXt: PngChunk = {
	type: 'zTXt',
	data: Buffer.concat([latin1('onrecord:story\0\0'), INFLATES])
};
const deep = `${'['.repeat(MEGA)}${']'.repeat(MEGA)}`;
const deepObjects = `${'{"a":'.repeat(MEGA / 2)}1${'}'.repeat(MEGA / 2)}`;
const svg = (inside: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="urn:onrecord:story:1"><metadata>${inside}</metadata></svg>`;
const story = (text: string): string => `<o:story>${text}</o:story>`;
const inEnvelope = (text: string): string =>
	`{"format":"onrecord","version":1,"view":"","story":${text}}`;

/** Bombs that have bytes, and the code that refuses each. */
const BOMBS: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
	['depth 1,000,000 of lists', latin1(deep), 'too-deep'],
	['depth 500,000 of objects', latin1(deepObjects), 'too-deep'],
	['a string of 100 MB', Buffer.alloc(100 * MEGA, 'x'), 'too-large'],
	['a string of 24 MB', Buffer.concat([latin1('"'), Buffer.alloc(24 * MEGA, 'x')]), 'too-large'],
	['five million bytes of empty lists', latin1(`[${'[],'.repeat(1_600_000)}[]]`), 'too-many-items'],
	[
		'a flood of keys',
		latin1(`{${Array.from({ length: 400_000 }, (_, i) => `"${i}":0`).join()}}`),
		'too-many-items'
	],
	[
		'a key of 4 MB over a flood of mistakes',
		latin1(`{"${'k'.repeat(4 * MEGA)}":[${'"\\u0000",'.repeat(900)}0]}`),
		'unknown-key'
	],
	['255 kB in iTXt that inflate to 256 MiB', pngWith(iTXt), 'story-too-large'],
	['255 kB in zTXt that inflate to 256 MiB', pngWith(zTXt), 'no-story'],
	['twenty such chunks', pngWith(...Array<PngChunk>(20).fill(iTXt)), 'several-stories'],
	[
		'an SVG whose story is nested 1,000,000 deep',
		latin1(svg(story(inEnvelope(deep)))),
		'story-too-large'
	],
	[
		'an SVG whose story is a string of 24 MB',
		latin1(svg(story(`"${'x'.repeat(24 * MEGA)}"`))),
		'story-too-large'
	],
	['an SVG of elements 1,000,000 deep', latin1(svg('<g>'.repeat(MEGA))), 'damaged-svg'],
	['an SVG that was deflated', gzipSync(latin1(svg('x'.repeat(24 * MEGA)))), 'not-a-story-file']
];

describe('a bomb is refused', () => {
	// So that what is measured is not the compiling.
	readStoryBytes(latin1('{}'));
	readStoryBytes(tinyPng());
	readStoryBytes(latin1(svg(story('{}'))));

	test.each(BOMBS)('%s', (_, bytes, code) => {
		const start = process.cpuUsage();
		const { story: read, issues } = readStoryBytes(bytes);
		const { user, system } = process.cpuUsage(start);
		expect(read).toBeNull();
		expect(issues.map((issue) => issue.code)).toContain(code);
		expect((user + system) / 1_000).toBeLessThan(MOST_TIME);
		const shown = JSON.stringify(issues).length;
		expect(shown).toBeLessThan(100_000);
	});

	test('a pasted text of 100 MB', async () => {
		const text = 'x'.repeat(100 * MEGA);
		const start = process.cpuUsage();
		const read: StoryFile = await readStoryFile(`{"title":"${text}"}`);
		expect(read.issues).toMatchObject([{ code: 'too-large' }]);
		expect(process.cpuUsage(start).user / 1_000).toBeLessThan(MOST_TIME);
	});

	test('a file of 1 GB, of which nothing is read', async () => {
		const refuse = (): never => {
			throw new Error('It was read.');
		};
		const file = { size: 1_000 * MEGA, arrayBuffer: refuse, slice: refuse };
		expect((await readStoryFile(file)).issues).toMatchObject([{ code: 'too-large' }]);
	});
});

describe('the command line refuses a bomb', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-bombs-'));
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	/** Tells at the end of a process what it cost: processor time in milliseconds, peak of memory in bytes. */
	const METER =
		'data:text/javascript,' +
		encodeURIComponent(
			"process.on('exit',()=>{const c=process.cpuUsage();process.stderr.write('\\ncost '+(c.user+c.system)/1e3+' '+process.resourceUsage().maxRSS*1024)})"
		);

	const run = (...args: readonly string[]) => {
		const { status, stderr, stdout } = spawnSync(
			process.execPath,
			['--import', METER, BUILT, ...args],
			{ cwd: ROOT, encoding: 'utf8' }
		);
		const [, time = '', memory = ''] = /\ncost ([\d.]+) (\d+)$/u.exec(stderr) ?? [];
		return { code: status, told: stdout + stderr, time: Number(time), memory: Number(memory) };
	};

	/** A file of a size that takes no room on the disk, but for its start. */
	const sparse = (name: string, start: Uint8Array, size: number): string => {
		const file = path.join(folder, name);
		const descriptor = openSync(file, 'w');
		writeSync(descriptor, start);
		ftruncateSync(descriptor, size);
		closeSync(descriptor);
		return file;
	};
	const written = (name: string, bytes: Uint8Array): string => {
		const file = path.join(folder, name);
		writeFileSync(file, bytes);
		return file;
	};

	const files = {
		gigabyte: sparse('gigabyte.json', latin1('{"title":"'), 1_000 * MEGA),
		string: sparse('string.json', latin1('"'), 100 * MEGA),
		picture: sparse('gigabyte.png', tinyPng(), 1_000 * MEGA),
		below: sparse('below.json', latin1('{"title":"'), 24 * MEGA),
		deep: written('deep.json', latin1(deep)),
		inflating: written('inflating.png', pngWith(iTXt))
	};

	/** What a command costs that finds a small fault. */
	const harmless = {
		check: run('check', written('small.json', latin1('{'))),
		open: run('open', written('small.png', tinyPng())),
		render: run('render', written('small.json', latin1('{')), '-o', path.join(folder, 'out.svg'))
	};
	const expectRefusal = (
		command: keyof typeof harmless,
		file: string,
		code: number,
		told: string
	): void => {
		const more = command === 'render' ? ['-o', path.join(folder, 'out.svg')] : [];
		const bomb = run(command, file, ...more);
		expect(bomb.told).toContain(told);
		expect(bomb.code).toBe(code);
		expect(bomb.time - harmless[command].time).toBeLessThan(MOST_TIME);
		expect(bomb.memory - harmless[command].memory).toBeLessThan(MOST_MEMORY);
	};

	test.each([
		['check', files.gigabyte, 2, 'larger than'],
		['check', files.string, 2, 'larger than'],
		['check', files.below, 2, 'larger than'],
		['check', '/dev/zero', 2, 'larger than'],
		['open', files.picture, 2, 'larger than'],
		['render', files.gigabyte, 2, 'larger than'],
		['render', files.picture, 2, 'larger than'],
		['render', files.deep, 1, 'too-deep'],
		['render', files.inflating, 1, 'larger than']
	] as const)('%s %s: exit %i, %s', (command, file, code, told) => {
		expect.hasAssertions();
		expectRefusal(command, file, code, told);
	});

	// What a bomb costs in memory shows only in a process that did not make it.
	test.each(BOMBS)('of %s', (name, bytes, issue) => {
		expect.hasAssertions();
		const file = written(`${issue}-${name.length}.bomb`, bytes);
		const isPicture = bytes[0] === 0x89 || bytes[0] === 0x3c;
		const isText =
			issue.startsWith('too-deep') || issue.startsWith('too-many') || issue === 'unknown-key';
		expectRefusal(
			isPicture ? 'open' : 'check',
			file,
			isPicture || isText ? 1 : 2,
			isText ? issue : ''
		);
	});
});
