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
		['', 'not-json'],
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
});
