import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTarget } from '../../src/cli/output-target.ts';
import { makePaint } from '../../src/cli/paint.ts';
import { planFiles } from '../../src/cli/plan-files.ts';
import { readOptions } from '../../src/cli/read-options.ts';
import { readWindow } from '../../src/cli/read-window.ts';
import { RENDER_OPTIONS } from '../../src/cli/render-command.ts';
import { readRenderRequest } from '../../src/cli/render-request.ts';
import { run } from '../../src/cli/run.ts';
import { ROOT } from './run-cli.ts';

const STORY = path.join(ROOT, 'tests/fixtures/stories/two-sides.json');
const MINIMAL = path.join(ROOT, 'tests/fixtures/stories/minimal.json');
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
const out = path.join(folder, 'new');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** The program in this process: nothing is built and nothing started. */
const runHere = (args: readonly string[]) =>
	run(args, {
		paint: makePaint(false),
		today: '2024-01-31',
		version: '0',
		program: new URL(import.meta.url),
		progress: null
	});

describe('onrecord render refuses', () => {
	test.each<[readonly string[], string]>([
		[['-o', out], 'render needs a story file'],
		[[STORY], 'render needs -o <file or folder>'],
		[['nowhere.json', '-o', out], 'cannot read the story file nowhere.json: there is no such file'],
		[[STORY, '-o', `${out}.gif`], 'a picture is a png, svg or pdf, not a "gif"'],
		[[STORY, '-o', `${out}.svg`, '--format', 'pdf'], 'ends like a svg, but --format is pdf'],
		[[STORY, '-o', out, '--format', 'pgn'], '--format is png, svg or pdf, found "pgn".'],
		[
			[STORY, '-o', `${out}.png`, '--size', 'social,square'],
			'is one file, but 2 pictures were asked for'
		],
		[[STORY, '-o', '-', '--format', 'png,svg'], '-o - is for one picture, but 2 pictures'],
		[[STORY, '-o', '-', '--json'], '-o - and --json both need standard output'],
		[[STORY, STORY, '-o', out], 'two pictures would be called'],
		[[STORY, '-o', STORY, '--format', 'png'], 'is one of the stories'],
		[[STORY, '-o', out, '--size', 'sociol'], 'there is no size "sociol". Did you mean "social"?'],
		[[STORY, '-o', out, '--size', '12'], 'there is no size "12". It is landscape,'],
		[[STORY, '-o', out, '--size', '199x900'], 'at least 200 pixels wide and high; found 199 × 900'],
		[
			[STORY, '-o', out, '--size', '900x8001'],
			'at most 8000 pixels wide and high; found 900 × 8001'
		],
		[[STORY, '-o', out, '--size', '6000x4001'], 'at most 24 megapixels; 6000 × 4001'],
		[
			[STORY, '-o', out, '--size', 'slide', '--scale', '4'],
			'at most 24 megapixels; 1920 × 1080 at 4×'
		],
		[[STORY, '-o', out, '--size', 'social,,a4'], '--size has an empty place in its list'],
		[[STORY, '-o', out, '--scale', '5'], '--scale is 1, 2, 3 or 4, found "5"'],
		[
			[STORY, '-o', out, '--theme', 'drak'],
			'--theme is light, dark or print, found "drak". Did you mean "dark"?'
		],
		[[STORY, '-o', out, '--lang', 'de'], '--lang is en, uk or ru, found "de"'],
		[[STORY, '-o', out, '--text', 'path'], 'Did you mean "paths"?'],
		[[STORY, '-o', out, '--scope', 'windov'], 'Did you mean "window"?'],
		[[STORY, '-o', out, '--scope', 'window'], '--scope window needs a --window'],
		[[STORY, '-o', out, '--scope', 'events'], '--scope events needs --events'],
		[
			[STORY, '-o', out, '--scope', 'story', '--events', 'blast'],
			'--events and --scope story do not'
		],
		[
			[STORY, '-o', out, '--scope', 'story', '--window', '2021'],
			'--window and --scope story do not'
		],
		[[STORY, '-o', out, '--events', 'blats'], 'no story has an event "blats".'],
		[[STORY, '-o', out, '--hide', 'soth'], 'no story has a side "soth". Did you mean "south"?'],
		[[STORY, '-o', out, '--window', 'yesterday'], '--window needs two dates such as'],
		[[STORY, '-o', out, '--window', '1999/2000'], '--window does not fit'],
		[[STORY, '-o', out, '--sise', 'social'], 'there is no option --sise. Did you mean --size?'],
		[[STORY, '-o', out, '--no-foter'], 'Did you mean --no-footer?'],
		[[STORY, '-o', `${STORY}/picture.png`], 'cannot write']
	])('%j', async (args, message) => {
		const { code, stdout, stderr } = await runHere(['render', ...args]);
		expect(stderr).toContain(message);
		expect(stderr).toMatch(/^onrecord: [^\n]+\n$/u);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('onrecord render', () => {
	test('names what is wrong with a story, as check does, and draws none of the others', async () => {
		const bad = path.join(ROOT, 'tests/fixtures/bad/unknown-speaker.json');
		const { code, stdout, stderr } = await runHere(['render', STORY, bad, '-o', out, '--json']);
		const check = await runHere(['check', bad]);
		expect(stderr).toBe(check.stdout);
		expect(JSON.parse(String(stdout))).toMatchObject({
			stories: [{ issues: [] }, { issues: [{ code: 'unknown-id' }] }],
			pictures: []
		});
		expect(code).toBe(1);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('says which part of an address was not understood', async () => {
		const file = path.join(folder, 'view.svg');
		const address = 'https://example.org/s/?hide=nobody&from=soon&unrelated=1#top';
		const { code, stderr } = await runHere(['render', MINIMAL, '-o', file, '--view', address]);
		expect(stderr).toContain('hide=nobody was ignored; expected ids of sides');
		expect(stderr).toContain('from=soon was ignored; expected a time in UTC');
		expect(stderr.trim().split('\n')).toHaveLength(2);
		expect(code).toBe(0);
		rmSync(file);
	});
});

describe('onrecord open refuses', () => {
	const text = path.join(folder, 'text.png');
	const drawing = path.join(folder, 'drawing.svg');
	const broken = path.join(folder, 'broken.png');
	const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

	test.each<[readonly string[], number, string]>([
		[[], 2, 'open needs one picture'],
		[[text, drawing], 2, 'open needs one picture'],
		[['nowhere.png'], 2, 'cannot read the picture nowhere.png: there is no such file'],
		[[STORY], 2, 'is neither a PNG nor an SVG'],
		[[text], 2, 'is neither a PNG nor an SVG'],
		[[drawing, '-o', drawing], 2, '-o would write over the picture itself'],
		[[drawing, '--veiw'], 2, 'Did you mean --view?'],
		[[drawing], 1, 'exported without its story'],
		[[broken], 1, 'the story cannot be read']
	])('%j with code %i', async (args, expected, message) => {
		writeFileSync(text, 'no picture');
		writeFileSync(drawing, '<svg xmlns="http://www.w3.org/2000/svg"/>');
		writeFileSync(broken, PNG);
		const { code, stdout, stderr } = await runHere(['open', ...args]);
		expect(stderr).toContain(message);
		expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
	});
});

describe('help', () => {
	test.each(['check', 'render', 'open', 'anchor', 'schema'])('of %s', async (command) => {
		const one = await runHere(['help', command]);
		expect(one).toEqual(await runHere([command, '--help']));
		expect(one.stdout).toMatch(new RegExp(`^Usage: onrecord ${command}`, 'u'));
		expect(one.stdout).toMatch(/Examples?:\n {2}onrecord /u);
		expect(
			String(one.stdout)
				.split('\n')
				.filter((line) => line.length > 115)
		).toEqual([]);
		expect((await runHere(['help'])).stdout).toContain(`\n  ${command.padEnd(6)}  `);
	});

	test('of render names every option', async () => {
		const { stdout } = await runHere(['render', '--help']);
		const missing = Object.keys(RENDER_OPTIONS).filter(
			(name) => !String(stdout).includes(`--${name}`)
		);
		expect(missing).toEqual(['help']);
	});

	test('of a command that does not exist', async () => {
		const { code, stderr } = await runHere(['help', 'rendr']);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: 'onrecord: there is no command "rendr". Did you mean "render"?\n'
		});
	});
});

const plan = (args: readonly string[], theme: 'dark' | null = null): readonly (string | null)[] =>
	planFiles(readRenderRequest(readOptions([STORY, ...args], RENDER_OPTIONS)), [
		{ file: STORY, id: 'two-sides', theme }
	]).flatMap(({ files }) => files.map((file) => file.path));

test.each<[readonly string[], readonly string[]]>([
	[['-o', 'o'], ['o/two-sides-landscape.png']],
	[['-o', 'o/'], ['o/two-sides-landscape.png']],
	[['-o', 'x.SVG'], ['x.SVG']],
	[['-o', 'x.y', '--format', 'pdf'], ['x.y']],
	[
		['-o', 'o', '--format', 'svg,png', '--format', 'png'],
		['o/two-sides-landscape.svg', 'o/two-sides-landscape.png']
	],
	[
		['-o', 'o', '--size', 'Social, 900XAUTO'],
		['o/two-sides-social.png', 'o/two-sides-900xauto.png']
	],
	[
		['-o', 'o', '--theme', 'light,print', '--lang', 'en,uk'],
		[
			'o/two-sides-landscape.png',
			'o/two-sides-landscape-uk.png',
			'o/two-sides-landscape-print.png',
			'o/two-sides-landscape-print-uk.png'
		]
	],
	[
		['-o', 'o', '--size', 'social,a4', '--scale', '1,2'],
		[
			'o/two-sides-social.png',
			'o/two-sides-social@2x.png',
			'o/two-sides-a4@1x.png',
			'o/two-sides-a4.png'
		]
	],
	[
		['-o', 'o', '--format', 'pdf,svg', '--scale', '3'],
		['o/two-sides-landscape.pdf', 'o/two-sides-landscape.svg']
	]
])('the files of %j', (args, files) => {
	expect(plan(args)).toEqual(files);
});

test('a view’s theme counts unless another is asked for', () => {
	expect(plan(['-o', 'o'], 'dark')).toEqual(['o/two-sides-landscape-dark.png']);
	expect(plan(['-o', 'o', '--theme', 'light'], 'dark')).toEqual(['o/two-sides-landscape.png']);
});

test('a folder that is there is a folder, whatever its name', () => {
	expect(readTarget(folder)).toEqual({ kind: 'folder', path: folder });
	expect(readTarget('no.where/')).toEqual({ kind: 'folder', path: 'no.where/' });
	expect(readTarget('no.where')).toEqual({ kind: 'file', path: 'no.where' });
	expect(readTarget('-')).toEqual({ kind: 'stdout' });
});

test.each([
	['2023-12-29/2023-12-31', '2023-12-29T00:00Z', '2024-01-01T00:00Z'],
	['2023-12-30', '2023-12-30T00:00Z', '2023-12-31T00:00Z'],
	['2023', '2023-01-01T00:00Z', '2024-01-01T00:00Z'],
	['2023-12-30T06:00Z/2023-12-30T18:00Z', '2023-12-30T06:00Z', '2023-12-30T18:00Z']
])('the window %s', (text, from, to) => {
	expect(readWindow(text)).toEqual([Date.parse(from), Date.parse(to)]);
});

test.each(['', '2023/', '../2023', '[2022,2023]', '2023-12-31/2023-12-29', '2023-02-30'])(
	'no window: %j',
	(text) => {
		expect(() => readWindow(text)).toThrow(/--window needs two dates/u);
	}
);
