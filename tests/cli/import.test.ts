import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseStoryText } from '#lib/core/story/parse-story-text.ts';
import { BUILT, ROOT, runCli } from './run-cli.ts';

const TABLE = 'tests/fixtures/tables/bridge.csv';
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, text: string): string => {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	return file;
};

describe('onrecord import', () => {
	test('prints a story, how columns were taken, and what was left out', () => {
		const { code, stdout, stderr } = runCli(['import', TABLE, '--title', 'The bridge']);
		const { story, issues } = parseStoryText(stdout);
		expect(issues).toEqual([]);
		expect(story).toMatchObject({ title: 'The bridge', lang: 'en', id: 'the-bridge' });
		expect(story?.statements.map(({ mode }) => mode)).toEqual([
			'quote',
			'report',
			'report',
			'report'
		]);
		expect(stderr).toContain('  date      ← date\n');
		expect(stderr).toContain('  event     ← event id\n');
		expect(stderr).toContain('  not used: pages');
		expect(stderr).toContain('5 rows read, 4 taken: 3 events, 4 statements.');
		expect(stderr).toContain('  row 6, column date: expected a date such as');
		expect(code).toBe(1);
	});

	test('writes a story whose statements are found in the table', () => {
		const out = path.join(folder, 'story.json');
		const { code, stdout } = runCli(['import', TABLE, '-o', out]);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		const checked = runCli(['check', out, '--source', `table=${TABLE}`]);
		expect(checked.stderr).toBe('');
		expect(checked.stdout).toContain('1 of 1 quotes exact, 3 of 3 other passages exact');
		expect(checked.code).toBe(0);
	});

	test('reads newline-delimited JSON, and standard input', () => {
		const text = readFileSync(path.join(ROOT, 'tests/fixtures/tables/bridge.ndjson'), 'utf8');
		const { status, stdout } = spawnSync(process.execPath, [BUILT, 'import', '-'], {
			input: text,
			encoding: 'utf8'
		});
		expect(parseStoryText(stdout).story?.statements).toHaveLength(2);
		expect(status).toBe(0);
	});

	test('reads Parquet as the same table in CSV, and writes the rows that the story is anchored in', () => {
		const [out, rows] = [path.join(folder, 'rows.json'), path.join(folder, 'rows.ndjson')];
		const args = ['tests/fixtures/tables/bridge.parquet', '-o', out, '--rows', rows];
		const { code, stderr } = runCli(['import', ...args]);
		expect(stderr).toContain('  not used: pages');
		expect(stderr).toContain('5 rows read, 4 taken: 3 events, 4 statements.');
		expect(stderr).toContain('  row 5, column date: expected a date such as');
		expect(code).toBe(1);
		const checked = runCli(['check', out, '--source', `table=${rows}`]);
		expect(checked.stdout).toContain('1 of 1 quotes exact, 3 of 3 other passages exact');
		expect(checked.code).toBe(0);
	});

	test('takes columns as it is told', () => {
		const file = fileOf('own.csv', 'When it was;"Said, in short";Extra\n2021-05-03;It rained.;7\n');
		const plain = runCli(['import', file]);
		expect(plain.stderr).toContain('No column of the table is known to hold dates: "When it was"');
		expect(plain.code).toBe(2);
		const map = 'date=When it was,text=Said, in short,note=Extra';
		const { code, stdout } = runCli(['import', file, '--map', map, '--lang', 'uk']);
		const { story } = parseStoryText(stdout);
		expect(story?.statements[0]?.text).toBe('It rained.');
		expect(story?.events[0]?.note).toBe('Extra: 7');
		expect(story?.lang).toBe('uk');
		expect(code).toBe(0);
	});

	test.each<[string, string, string]>([
		['a quotation mark that stays open', 'date,text\n2021,"x\n', 'unclosed-quote'],
		['nothing', '', 'empty-table'],
		['another encoding', 'date,text\n2021,\uFFFD\n', 'not-utf8']
	])('tells where a table breaks off: %s', (_, text, code) => {
		const file = fileOf('broken.csv', text);
		if (code === 'not-utf8') writeFileSync(file, Buffer.from('date,text\n2021,\xe4\n', 'latin1'));
		const result = runCli(['import', file]);
		expect(result.stderr).toContain(`error ${code}`);
		expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 1, stdout: '' });
	});

	test.each<[readonly string[], string]>([
		[['import'], 'import needs one table'],
		[['import', 'nowhere.csv'], 'cannot read the table nowhere.csv: there is no such file.'],
		[['import', TABLE, '-o', TABLE], 'would write over the table itself'],
		[['import', TABLE, '--map', 'daet=date'], 'there is no field "daet". Did you mean "date"?'],
		[
			['import', TABLE, '--map', 'date=dote'],
			'The table has no column "dote". Did you mean "date"?'
		],
		[['import', TABLE, '--map', 'date'], '--map needs <field>=<column>'],
		[['import', TABLE, '--lang', 'eng'], '--lang is en, uk or ru, found "eng"'],
		[['import', TABLE, '--as', 'cvs'], '--as is'],
		[['import', TABLE, '--rows', 'rows.ndjson'], '--rows is for Parquet only']
	])('%j cannot run and says why', (args, message) => {
		const { code, stdout, stderr } = runCli(args);
		expect(stderr).toContain(message);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});
