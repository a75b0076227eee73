import {
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, runCli } from './run-cli.ts';

const STORY = 'tests/fixtures/stories/two-sides.json';
const SOURCE = 'gazette=tests/fixtures/sources/two-sides.txt';
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));

/** A copy of the story with a piece of its text replaced everywhere. */
const altered = (name: string, from: string, to: string): string => {
	const file = path.join(folder, name);
	const text = readFileSync(path.join(ROOT, STORY), 'utf8');
	writeFileSync(file, text.replaceAll(from, to));
	return file;
};

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('onrecord check', () => {
	test('tells that all quotes are exact', () => {
		const { code, stdout, stderr } = runCli(['check', STORY, '--source', SOURCE]);
		expect(stdout).toContain('exact     quote   clerk-beams');
		expect(stdout).toContain('4 of 4 quotes exact, 4 of 4 other passages exact');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	});

	test('one altered letter names the statement and the word', () => {
		const file = altered('letter.json', 'beams, not', 'beans, not');
		const { code, stdout } = runCli(['check', file, '--source', SOURCE]);
		expect(stdout).toContain('altered   quote   clerk-beams');
		expect(stdout).toContain('the source has “beams,”, the statement “beans,”');
		expect(stdout).toContain('rotten [-beams,-] {+beans,+} not boats');
		expect(stdout).toContain('3 of 4 quotes exact');
		expect(code).toBe(1);
	});

	test('a changed source is a problem', () => {
		const text = path.join(folder, 'changed.txt');
		const original = readFileSync(path.join(ROOT, 'tests/fixtures/sources/two-sides.txt'), 'utf8');
		writeFileSync(text, original.replace('The county', 'This county'));
		const { code, stdout } = runCli(['check', STORY, '--source', `gazette=${text}`]);
		expect(stdout).toContain('changed   source  gazette');
		expect(stdout).toContain('moved     quote   inspector-soot');
		expect(code).toBe(1);
	});

	test('passages whose source was not given are a problem, unless a part is asked for', () => {
		const file = path.join(folder, 'two-sources.json');
		const story = JSON.parse(readFileSync(path.join(ROOT, STORY), 'utf8')) as {
			sources: object[];
			statements: { id: string; anchors: object[] }[];
		};
		const courier = { ...story.sources[0], id: 'courier' };
		const statements = story.statements.map((statement) =>
			statement.id === 'clerk-beams'
				? {
						...statement,
						anchors: statement.anchors.map((anchor) => ({ ...anchor, source: 'courier' }))
					}
				: statement
		);
		const sources = [...story.sources, courier];
		writeFileSync(file, JSON.stringify({ ...story, sources, statements }));
		const whole = runCli(['check', file, '--source', SOURCE]);
		expect(whole.stdout).toContain('unchecked quote   clerk-beams');
		expect(whole.stdout).toContain('--source courier=<text file>');
		expect(whole.stdout).toContain('3 of 4 quotes exact');
		expect(whole.code).toBe(1);
		const part = runCli(['check', file, '--source', SOURCE, '--partial']);
		expect(part.stdout).toBe(whole.stdout);
		expect(part.code).toBe(0);
		const other = SOURCE.replace('gazette', 'courier');
		expect(runCli(['check', file, '--source', SOURCE, '--source', other]).code).toBe(0);
	});

	test('a part that is not exact stays a problem', () => {
		const file = altered('part.json', 'beams, not', 'beans, not');
		expect(runCli(['check', file, '--source', SOURCE, '--partial']).code).toBe(1);
	});

	test('a link whose source was not given is a problem too', () => {
		const file = path.join(folder, 'link.json');
		const story = JSON.parse(readFileSync(path.join(ROOT, STORY), 'utf8')) as {
			sources: object[];
			links: { anchors?: object[] }[];
		};
		const sources = [...story.sources, { ...story.sources[0], id: 'courier' }];
		const links = story.links.map((link) =>
			link.anchors
				? { ...link, anchors: link.anchors.map((anchor) => ({ ...anchor, source: 'courier' })) }
				: link
		);
		writeFileSync(file, JSON.stringify({ ...story, sources, links }));
		const { code, stdout } = runCli(['check', file, '--source', SOURCE]);
		expect(stdout).toContain('to check 1 more passage\n');
		expect(code).toBe(1);
		expect(runCli(['check', file, '--source', SOURCE, '--partial']).code).toBe(0);
	});

	test('without a source it validates and says that the quotes were not checked', () => {
		const { code, stdout } = runCli(['check', STORY, 'tests/fixtures/stories/minimal.json']);
		expect(stdout).toContain('the story is valid; 4 quotes were not checked');
		expect(stdout).toContain('minimal.json: the story is valid; 0 quotes');
		expect(code).toBe(0);
	});

	test.each([
		['unknown-speaker', 'unknown-id /statements/0/speaker', 'hint: Did you mean "fenn"?'],
		['impossible-date', 'invalid-date /events/0/when/edtf', '2021-02-30'],
		['too-new', 'version-too-new /version', 'hint: Update onrecord'],
		['not-json', 'not-json.json:1:', 'The file is not JSON: expected']
	])('names what is wrong with %s', (name, ...wanted) => {
		const { code, stdout } = runCli(['check', `tests/fixtures/bad/${name}.json`]);
		for (const text of wanted) expect(stdout).toContain(text);
		expect(code).toBe(1);
	});

	test('says line and column', () => {
		const { stdout } = runCli(['check', 'tests/fixtures/bad/too-new.json']);
		expect(stdout).toContain('tests/fixtures/bad/too-new.json:3:13 error');
	});

	test('untrusted words cannot steer the terminal', () => {
		const { code, stdout } = runCli(['check', 'tests/fixtures/bad/terminal-codes.json']);
		expect(stdout).toContain('unknown-key');
		expect(stdout).not.toContain('\u001B');
		expect(code).toBe(1);
	});

	test('--json gives the issues and the checks', () => {
		const { code, stdout } = runCli(['check', STORY, '--source', SOURCE, '--json']);
		expect(JSON.parse(stdout)).toMatchObject([
			{
				file: STORY,
				issues: [],
				check: {
					sources: [{ source: 'gazette', result: 'same' }],
					statements: [
						{ statement: 'fenn-boats', mode: 'quote', result: 'exact' },
						{},
						{},
						{},
						{},
						{},
						{}
					]
				}
			}
		]);
		expect(code).toBe(0);
		const bad = runCli(['check', 'tests/fixtures/bad/unknown-speaker.json', '--json']);
		expect(JSON.parse(bad.stdout)).toMatchObject([
			{ issues: [{ code: 'unknown-id', pointer: '/statements/0/speaker' }], check: null }
		]);
		expect(bad.code).toBe(1);
	});

	test('colours only a terminal', () => {
		expect(runCli(['check', STORY, '--source', SOURCE]).stdout).not.toContain('\u001B');
	});
});

describe('onrecord check --record', () => {
	const record = (file: string) => runCli(['check', file, '--source', SOURCE, '--record']);

	test('writes the results into the anchors and changes nothing else', () => {
		const file = path.join(folder, 'record.json');
		copyFileSync(path.join(ROOT, STORY), file);
		const before = JSON.parse(readFileSync(file, 'utf8')) as object;
		expect(record(file)).toMatchObject({ code: 0 });
		const text = readFileSync(file, 'utf8');
		const marks = text.match(/"checked": \{\s*"result": "exact",\s*"on": "\d{4}-\d\d-\d\d",/gu);
		expect(marks).toHaveLength(8);
		const without = JSON.parse(text, (key, value: unknown) =>
			key === 'checked' ? undefined : value
		) as object;
		expect(without).toEqual(before);
		expect(runCli(['check', file])).toMatchObject({ code: 0 });
		expect(record(file).stdout).toContain('up to date');
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	test('replaces a result that no longer holds', () => {
		const file = path.join(folder, 'again.json');
		copyFileSync(path.join(ROOT, STORY), file);
		record(file);
		const good = readFileSync(file, 'utf8');
		writeFileSync(file, good.replaceAll('beams, not', 'beans, not'));
		expect(record(file).code).toBe(1);
		expect(readFileSync(file, 'utf8').match(/"result": "altered"/gu)).toHaveLength(1);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('beans, not', 'beams, not'));
		expect(record(file).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(good);
	});

	test('records nothing against a changed source', () => {
		const file = path.join(folder, 'other.json');
		copyFileSync(path.join(ROOT, STORY), file);
		const before = readFileSync(file, 'utf8');
		const { code, stdout } = runCli([
			'check',
			file,
			'--source',
			'gazette=package.json',
			'--record'
		]);
		expect(stdout).toContain('nothing was recorded');
		expect(code).toBe(1);
		expect(readFileSync(file, 'utf8')).toBe(before);
	});
});

describe('the first story', () => {
	const article = path.join(ROOT, '../shared/sources/belgorod-2023-12-31.txt');
	const story = 'data/stories/belgorod-kharkiv-2023/story.json';

	test('is valid', () => {
		expect(runCli(['check', story])).toMatchObject({ code: 0, stderr: '' });
	});

	test('has seven quotes, all exact', ({ skip }) => {
		skip(!existsSync(article), `The article is not on this machine: ${article}`);
		const { code, stdout } = runCli(['check', story, '--source', `article=${article}`]);
		expect(stdout).toContain('7 of 7 quotes exact');
		expect(code).toBe(0);
	});

	test('with one letter of a quote changed names the statement and the word', ({ skip }) => {
		skip(!existsSync(article), `The article is not on this machine: ${article}`);
		const file = path.join(folder, 'first.json');
		const text = readFileSync(path.join(ROOT, story), 'utf8');
		writeFileSync(file, text.replaceAll('deliberate and planned', 'deliberate and planted'));
		const { code, stdout } = runCli(['check', file, '--source', `article=${article}`]);
		expect(stdout).toMatch(/altered +quote +source-blame/u);
		expect(stdout).toContain('the source has “planned”, the statement “planted”');
		expect(code).toBe(1);
	});
});
