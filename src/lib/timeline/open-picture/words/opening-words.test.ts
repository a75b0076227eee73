import { expect, it } from 'vitest';
import type { EmbeddedIssue, EmbeddedIssueCode } from '../../../export/embedded-issue.ts';
import { FOREIGN, textsOf, withoutNames } from '../../words/test-texts.ts';
import { OPENING_WORDS_EN } from './en.ts';
import type { OpeningWords } from './opening-words.ts';
import { OPENING_WORDS_RU } from './ru.ts';
import { OPENING_WORDS_UK } from './uk.ts';

const CODES: readonly EmbeddedIssueCode[] = [
	'file-too-large',
	'not-a-picture',
	'damaged-png',
	'damaged-svg',
	'svg-declaration',
	'not-utf8',
	'no-story',
	'several-stories',
	'story-too-large',
	'damaged-story',
	'unknown-version',
	'wrong-view'
];
const issue = (code: EmbeddedIssueCode): EmbeddedIssue => ({
	code,
	where: '',
	expected: '',
	found: '',
	message: 'The file is damaged.'
});

const written = ({ refused, other }: OpeningWords) =>
	new Map<string, readonly string[]>([
		['refused', CODES.map((code) => refused(issue(code)))],
		['other.warnings', [1, 2, 5].map(other.warnings)]
	]);

it.each([
	['en', OPENING_WORDS_EN],
	['uk', OPENING_WORDS_UK],
	['ru', OPENING_WORDS_RU]
] as const)('are written in no other language than %s', (language, words) => {
	const known = written(words);
	const texts = textsOf(words, (path) => known.get(path) ?? []);
	expect(texts.length).toBeGreaterThan(CODES.length + 15);
	for (const [, text] of texts) {
		expect(text.trim()).not.toBe('');
		expect(withoutNames(text)).not.toMatch(FOREIGN[language]);
	}
});

it('tell one fault from another', () => {
	for (const { refused } of [OPENING_WORDS_UK, OPENING_WORDS_RU]) {
		expect(new Set(CODES.map((code) => refused(issue(code)))).size).toBe(CODES.length);
	}
});

it.each([
	[1, '1 попередження', '1 предупреждение'],
	[2, '2 попередження', '2 предупреждения'],
	[5, '5 попереджень', '5 предупреждений'],
	[11, '11 попереджень', '11 предупреждений'],
	[21, '21 попередження', '21 предупреждение']
])('count %i warnings', (number, uk, ru) => {
	expect([OPENING_WORDS_UK, OPENING_WORDS_RU].map(({ other }) => other.warnings(number))).toEqual([
		uk,
		ru
	]);
});
