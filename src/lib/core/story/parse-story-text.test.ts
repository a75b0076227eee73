import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { parseStoryText } from './parse-story-text.ts';

describe('parseStoryText', () => {
	test.each(['minimal', 'two-sides'])('reads %s without an issue', (name) => {
		const { story, issues } = parseStoryText(readFixture(`stories/${name}.json`));
		expect(issues).toEqual([]);
		expect(story?.id).toBe(name);
	});

	test('takes a byte order mark in front', () => {
		expect(parseStoryText(`\uFEFF${readFixture('stories/minimal.json')}`).story?.id).toBe(
			'minimal'
		);
	});

	test.each([
		['', 'empty-file'],
		['\uFEFF \n', 'empty-file'],
		['<!DOCTYPE html><title>404</title>', 'web-page'],
		['\n<html lang="en">', 'web-page'],
		['<svg/>', 'not-json'],
		[`{"${'k'.repeat(1_000)}":["\\u0000"]}`, 'unknown-key'],
		[`{"${'k'.repeat(3_000)}":["\\u0000"]}`, 'unknown-key'],
		['{', 'not-json'],
		['{"version":1,}', 'not-json'],
		['NaN', 'not-json'],
		['[]', 'wrong-type'],
		['null', 'wrong-type'],
		['{"__proto__":{"polluted":true}}', 'forbidden-key'],
		[`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'too-deep'],
		[`{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 'too-deep'],
		[`"${'a'.repeat(6_000_000)}"`, 'too-large'],
		[`"${'ї'.repeat(2_500_001)}"`, 'too-large'],
		[`[${'0,'.repeat(2_000_000)}0]`, 'too-many-items'],
		[`[${`[${'0,'.repeat(999)}0],`.repeat(1_100)}0]`, 'too-many-values'],
		[`{"events":[${'{},'.repeat(9_000)}{}]}`, 'missing-key']
	])('refuses case %#', (text, code) => {
		const { story, issues } = parseStoryText(text);
		expect(story).toBeNull();
		expect(issues.map((issue) => issue.code)).toContain(code);
		expect(issues.length).toBeLessThanOrEqual(101);
	});

	test('a smaller limit may be set', () => {
		const { issues } = parseStoryText(readFixture('stories/minimal.json'), { maxBytes: 100 });
		expect(issues).toMatchObject([{ code: 'too-large', pointer: '' }]);
	});

	test('says in which line and column an issue stands', () => {
		const text = readFixture('stories/two-sides.json');
		const at = text.replace('"speaker": "fenn"', '"speaker": "fen"');
		const [issue] = parseStoryText(at).issues;
		expect(issue).toMatchObject({ code: 'unknown-id', pointer: '/statements/0/speaker' });
		const { line = 0, column = 0 } = issue?.place ?? {};
		expect(at.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^"fen"/u);
	});

	test('says in which line and column a text is no JSON, what was expected and what was found', () => {
		const text = '{\n\t"version": 1,\n\t"title": "a",\n}';
		const [issue] = parseStoryText(`\uFEFF${text}`).issues;
		expect(issue).toMatchObject({
			code: 'not-json',
			place: { line: 4, column: 1 },
			expected: 'a key in double quotation marks',
			found: '"}"',
			hint: 'No comma may follow the last item.'
		});
	});

	test('says from which version to which a file was brought', () => {
		const old = parseStoryText(readFixture('migrations/0.json'));
		expect(old).toMatchObject({ issues: [], migrated: { from: 0, to: 1 } });
		expect(parseStoryText(readFixture('stories/minimal.json')).migrated).toBeNull();
	});

	test('of a flood of mistakes, places are told for those that are listed', () => {
		const text = JSON.stringify({ events: Array.from({ length: 2_000 }, () => ({})) });
		const { issues } = parseStoryText(text);
		expect(issues).toHaveLength(101);
		expect(issues.slice(0, 100).every(({ place }) => place !== undefined)).toBe(true);
	});
});
