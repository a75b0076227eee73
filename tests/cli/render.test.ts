import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	watch,
	writeFileSync
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT, ROOT, runCli } from './run-cli.ts';
import type { CliResult } from './run-cli.ts';

const BELGOROD = path.join(ROOT, 'data/stories/belgorod-kharkiv-2023/story.json');
const TWO_SIDES = path.join(ROOT, 'tests/fixtures/stories/two-sides.json');
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
const at = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Buffer => readFileSync(at(name));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Width and height out of a PNG’s IHDR (ISO 15948, section 11.2.2). */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

interface Report {
	readonly stories: readonly { readonly file: string; readonly issues: readonly unknown[] }[];
	readonly pictures: readonly {
		readonly file: string;
		readonly format: string;
		readonly width: number;
		readonly height: number;
		readonly scale: number;
		readonly bytes: number;
		readonly sha256: string;
		readonly counts: Readonly<Record<string, number>>;
	}[];
}

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Two stories, several sizes and formats, in one go. */
const ALL = [
	...['render', BELGOROD, TWO_SIDES, '-o', folder, '--json'],
	...['--size', 'social,a4,680xauto', '--format', 'png,svg,pdf', '--theme', 'light,print']
];

describe('several stories, sizes, formats and themes at once', () => {
	let result: CliResult;
	let report: Report;
	beforeAll(() => {
		result = runCli(ALL, { TZ: 'Asia/Tokyo', LANG: 'uk_UA.UTF-8', LC_ALL: 'uk_UA.UTF-8' });
		report = JSON.parse(result.stdout) as Report;
	}, 120_000);

	test('end well and say nothing but the report, as no terminal looks on', () => {
		expect(result.code).toBe(0);
		expect(result.stderr).toBe('');
		expect(report.stories).toEqual(
			[BELGOROD, TWO_SIDES].map((file) => ({ file, issues: [], refusal: null }))
		);
	});

	test('are all written, and nothing else is', () => {
		const names = ['belgorod-kharkiv-2023', 'two-sides'].flatMap((story) =>
			['social', 'a4', '680xauto'].flatMap((size) =>
				['', '-print'].flatMap((theme) =>
					['png', 'svg', 'pdf'].map((format) => `${story}-${size}${theme}.${format}`)
				)
			)
		);
		expect(readdirSync(folder).sort()).toEqual(names.sort());
	});

	test('are what the report says', () => {
		for (const picture of report.pictures) {
			const bytes = readFileSync(picture.file);
			expect(picture).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
			expect(picture.counts.drawn).toBeGreaterThan(0);
			expect(Number(picture.counts.drawn) + Number(picture.counts.folded)).toBe(
				picture.counts.shown
			);
			if (picture.format === 'png') expect(sizeOf(bytes)).toEqual([picture.width, picture.height]);
		}
		expect(report.pictures).toHaveLength(36);
	});

	test('have the sizes that were asked for', () => {
		expect(sizeOf(bytesOf('two-sides-social.png'))).toEqual([1200, 630]);
		expect(sizeOf(bytesOf('two-sides-a4.png'))).toEqual([3508, 2480]);
		expect(sizeOf(bytesOf('two-sides-680xauto.png'))[0]).toBe(680);
		expect(bytesOf('two-sides-social.svg').toString()).toMatch(/^<svg [^>]*width="1200"/u);
		expect(bytesOf('two-sides-a4.pdf').toString('latin1')).toMatch(
			/^%PDF-1\.\d[^]*\/MediaBox \[0 0 841\.8\d* 595\.2\d*\]/u
		);
	});

	test('are the same bytes in another zone and language, and alone', () => {
		const { code, stderr } = runCli(
			['render', BELGOROD, '-o', at('again.png'), '--size', 'social', '--theme', 'print'],
			{ TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'C' }
		);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(sha256(bytesOf('again.png'))).toBe(
			sha256(bytesOf('belgorod-kharkiv-2023-social-print.png'))
		);
	});

	test.each(['png', 'svg'])('open again from %s as the same story', (format) => {
		const target = at(`opened-${format}.json`);
		const { code, stdout, stderr } = runCli([
			'open',
			at(`belgorod-kharkiv-2023-a4.${format}`),
			'-o',
			target
		]);
		expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
		expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(
			JSON.parse(readFileSync(BELGOROD, 'utf8'))
		);
	});

	test('open again to standard output, told or not', () => {
		const picture = at('two-sides-a4.png');
		const untold = runCli(['open', picture]);
		expect(JSON.parse(untold.stdout)).toEqual(JSON.parse(readFileSync(TWO_SIDES, 'utf8')));
		expect(runCli(['open', picture, '-o', '-'])).toEqual(untold);
		expect(existsSync(path.join(ROOT, '-'))).toBe(false);
	});

	test('a picture stands in for its story', () => {
		const { code, stderr } = runCli([
			'render',
			at('two-sides-a4.png'),
			'-o',
			at('from.png'),
			'--size',
			'social'
		]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(sha256(bytesOf('from.png'))).toBe(sha256(bytesOf('two-sides-social.png')));
	});
});

describe('one picture', () => {
	test('goes to standard output with -o -, and carries its view, words and no story if so asked', () => {
		const args = [
			'--format',
			'svg',
			'--hide',
			'north',
			'--window',
			'2021-05-04/2021-05-05',
			'--lang',
			'uk',
			'--alt',
			'A <bridge>'
		];
		const run = (more: readonly string[]) =>
			spawnSync(process.execPath, [BUILT, 'render', TWO_SIDES, '-o', '-', ...args, ...more]);
		const { status, stdout, stderr } = run([]);
		expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
		writeFileSync(at('piped.svg'), stdout);
		expect(stdout.toString()).toContain('<desc id="picture-description">A &lt;bridge&gt;</desc>');
		expect(stdout.toString()).toContain('lang="uk"');
		const opened = runCli(['open', at('piped.svg'), '--view']);
		expect(opened).toEqual({
			code: 0,
			stdout: 'from=2021-05-04T00:00Z&to=2021-05-06T00:00Z&hide=north\n',
			stderr: ''
		});

		const plain = run(['--no-story', '--text', 'paths']);
		expect(plain.stdout.toString()).not.toContain('Ida Lund</');
		expect(plain.stdout.toString()).not.toContain('<text');
		writeFileSync(at('plain.svg'), plain.stdout);
		expect(runCli(['open', at('plain.svg')]).stderr).toContain('exported without its story');
	});

	test('replaces an older one in one step and leaves no draft', () => {
		const file = at('old.png');
		writeFileSync(file, 'old', { mode: 0o600 });
		expect(
			runCli(['render', TWO_SIDES, '-o', file, '--size', '400x400', '--scale', '2']).code
		).toBe(0);
		expect(sizeOf(readFileSync(file))).toEqual([800, 800]);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	test.each([
		['alone', ['--size', '4000xauto']],
		[
			'among others that are drawn in threads',
			['--size', '4000xauto,social,300x300', '--format', 'svg,png,pdf']
		]
	])('that turns out too high is refused with a sentence, %s', (_, args) => {
		const target = at('high/');
		const { code, stderr } = runCli(['render', TWO_SIDES, '-o', target, '--scale', '1,4', ...args]);
		expect(stderr).toMatch(/^onrecord: [^\n]*A picture has at most 24 megapixels; [^\n]+\n$/u);
		expect(code).toBe(2);
		expect(existsSync(path.join(target, 'two-sides-4000xauto.png'))).toBe(false);
	});
});

describe('the temporary folder is left as it was', () => {
	const MANY = ['--size', '300x300,310x310,320x320', '--theme', 'light,print', '--scale', '1,2'];
	test.each([
		['1 picture', ['--size', 'social'], 1],
		['12 pictures in threads', MANY, 12]
	])('after %s', (_, args, count) => {
		const temporary = mkdtempSync(at('tmp-'));
		const { code, stdout, stderr } = runCli(
			['render', TWO_SIDES, '-o', at(`fonts-${count}/`), '--json', ...args],
			{ TMPDIR: temporary }
		);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect((JSON.parse(stdout) as Report).pictures).toHaveLength(count);
		expect(readdirSync(temporary)).toEqual([]);
	});

	test.each(['SIGINT', 'SIGTERM'] as const)('when %s ends it halfway', async (signal) => {
		const temporary = mkdtempSync(at('tmp-'));
		const target = at(`ended-${signal}/`);
		const watcher = watch(temporary);
		const child = spawn(process.execPath, [BUILT, 'render', BELGOROD, '-o', target, ...MANY], {
			env: { ...process.env, TMPDIR: temporary },
			stdio: 'ignore'
		});
		const ended = once(child, 'exit');
		await once(watcher, 'change');
		watcher.close();
		child.kill(signal);
		expect(await ended).toEqual([null, signal]);
		expect(readdirSync(temporary)).toEqual([]);
	});
});
