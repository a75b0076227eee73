import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from './run-cli.ts';

const STORY = 'tests/fixtures/stories/two-sides.json';
const TEXT = 'tests/fixtures/sources/two-sides.txt';

describe('onrecord', () => {
	test('is one file that can be started by its name', () => {
		const file = path.join(ROOT, 'dist/onrecord.js');
		expect(() => {
			accessSync(file, constants.X_OK);
		}).not.toThrow();
		expect(readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
		expect(spawnSync(file, ['--version'], { encoding: 'utf8' }).status).toBe(0);
	});

	test('--version prints the version of the package', () => {
		const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
			version: string;
		};
		expect(runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
	});

	test.each([
		[['--help']],
		[['-h']],
		[['help']],
		[['check', '--help']],
		[['anchor', '-h']],
		[['schema', '--help']],
		[['import', '--help']]
	])('%j prints help', (args) => {
		const { code, stdout, stderr } = runCli(args);
		expect(stdout).toMatch(/^Usage: onrecord/u);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	});

	test.each(['check', 'anchor', 'schema'])('the help of %s has an example', (command) => {
		expect(runCli([command, '--help']).stdout).toMatch(/Examples?:\n {2}onrecord /u);
	});

	test.each<[readonly string[], string]>([
		[[], 'Usage: onrecord'],
		[['chek', STORY], 'Did you mean "check"?'],
		[['constructor'], 'there is no command "constructor"'],
		[['check'], 'check needs a story file'],
		[['check', 'nowhere.json'], 'cannot read the story file nowhere.json: there is no such file.'],
		[['check', 'tests'], 'cannot read the story file tests: it is a folder.'],
		[['check', 'static/favicon.missing'], 'there is no such file'],
		[['check', STORY, '--sorce', 'a=b'], 'there is no option --sorce. Did you mean --source?'],
		[['check', STORY, '--source'], 'the option --source needs a value'],
		[['check', STORY, '--source', TEXT], '--source needs <id>=<text file>'],
		[
			['check', STORY, '--source', `gazete=${TEXT}`],
			'no story has a source "gazete". Did you mean "gazette"?'
		],
		[
			['check', STORY, '--source', 'gazette=nowhere.txt'],
			'cannot read the source file nowhere.txt'
		],
		[
			['check', STORY, '--source', `gazette=${TEXT}`, '--source', `gazette=${TEXT}`],
			'was given twice'
		],
		[['check', STORY, '--json=yes'], 'the option --json takes no value'],
		[['check', STORY, '--record'], '--record needs a --source'],
		[['check', STORY, '--partial'], '--partial needs a --source'],
		[['anchor'], 'anchor needs one text file'],
		[['anchor', TEXT, '--span', '5'], '--span needs <start>:<end>'],
		[['anchor', TEXT, '--span', '5:5'], 'is not inside the text'],
		[['anchor', TEXT, '--span', '5:9', '--quote', 'a'], 'give only one of'],
		[['schema', 'file'], 'schema takes no file']
	])('%j cannot run and says why', (args, message) => {
		const { code, stdout, stderr } = runCli(args);
		expect(stderr).toContain(message);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});

describe('onrecord anchor', () => {
	test('prints hash and length of a text', () => {
		const story = JSON.parse(readFileSync(path.join(ROOT, STORY), 'utf8')) as {
			sources: { sha256: string; length: number }[];
		};
		const { code, stdout } = runCli(['anchor', TEXT]);
		const [source] = story.sources;
		expect(JSON.parse(stdout)).toEqual({ sha256: source?.sha256, length: source?.length });
		expect(code).toBe(0);
	});

	test('prints one anchor for each run of quoted words', () => {
		const { code, stdout } = runCli([
			'anchor',
			TEXT,
			'--quote',
			'two boats […] before the blast',
			'--source',
			'g'
		]);
		expect(JSON.parse(stdout)).toMatchObject([
			{ source: 'g', quote: { exact: 'two boats' } },
			{ source: 'g', quote: { exact: 'before the blast' } }
		]);
		expect(code).toBe(0);
	});

	test('a passage is anchored by place and hash, as its span is', () => {
		const passage = runCli(['anchor', TEXT, '--passage', 'three people were slightly injured']);
		const [anchor] = JSON.parse(passage.stdout) as [{ position: { start: number; end: number } }];
		const { start, end } = anchor.position;
		expect(passage.stdout).not.toContain('injured');
		expect(runCli(['anchor', TEXT, '--span', `${start}:${end}`]).stdout).toBe(passage.stdout);
	});

	test('words that are not there: the most similar ones are told', () => {
		const { code, stdout, stderr } = runCli(['anchor', TEXT, '--quote', 'rotten beans']);
		expect(stderr).toContain('“rotten beams”');
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	});

	test('words that are there twice: both anchors, and the hint to give more', () => {
		const { code, stdout, stderr } = runCli(['anchor', TEXT, '--quote', 'boats']);
		expect(JSON.parse(stdout)).toHaveLength(2);
		expect(stderr).toContain('2 times');
		expect(code).toBe(1);
	});
});

test('onrecord schema prints the schema of the repository', () => {
	const { code, stdout } = runCli(['schema']);
	expect(stdout).toBe(readFileSync(path.join(ROOT, 'data/schema/story.schema.json'), 'utf8'));
	expect(code).toBe(0);
});
