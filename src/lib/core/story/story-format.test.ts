import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tryParseEdtf } from '../time/parse-edtf.ts';
import { parseStory } from './parse-story.ts';

const DOC = readFileSync('docs/story-format.md', 'utf8');

const between = (text: string, start: string, end: string): string =>
	text.split(start)[1]?.split(end)[0] ?? '';

describe('docs/story-format.md', () => {
	const dates = between(DOC, '| EDTF', 'Years run from')
		.split('\n')
		.slice(2)
		.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)])
		.map((match) => match[1] ?? '');

	test('gives dates', () => {
		expect(dates.length).toBeGreaterThan(10);
	});

	test.each(dates)('the date %s can be read', (date) => {
		expect(tryParseEdtf(date)).toHaveProperty('span');
	});

	test('explains every code of an issue', () => {
		const source = readFileSync('src/lib/core/story/issue.ts', 'utf8');
		const codes = [...between(source, 'export type IssueCode', ';').matchAll(/'([a-z-]+)'/gu)];
		expect(codes.length).toBeGreaterThan(30);
		expect(
			codes.map(([, code]) => code).filter((code) => !DOC.includes(`\`${code ?? ''}\``))
		).toEqual([]);
	});

	test('its example is a valid story', () => {
		const json = between(DOC, '```json\n', '```').replace(/\(64 digits[^)]*\)/u, '0'.repeat(64));
		expect(parseStory(JSON.parse(json))).toMatchObject({ story: { id: 'bridge' }, issues: [] });
	});
});
