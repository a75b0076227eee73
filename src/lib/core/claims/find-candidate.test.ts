import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { findCandidate } from './find-candidate.ts';
import { normaliseText } from './normalise-text.ts';

const TEXT = normaliseText(readFixture('sources/two-sides.txt'));

describe('findCandidate', () => {
	test.each([
		['one letter', 'rotten beans, not boats', 'rotten beams, not boats'],
		['one word of two', 'rotten wood', null],
		[
			'a word put in',
			'Nobody was not hurt, and the bridge will be mended by autumn.',
			'Nobody was hurt, and the bridge will be mended by autumn.'
		],
		[
			'a word left out',
			'Nobody was hurt, and the will be mended by autumn.',
			'Nobody was hurt, and the bridge will be mended by autumn.'
		],
		[
			'the first word',
			'Your watchmen saw two boats leave the northern bank',
			'Our watchmen saw two boats leave the northern bank'
		],
		[
			'the last word',
			'I shall not guess before the laboratory has written.',
			'I shall not guess before the laboratory has spoken.'
		],
		['another case', 'NOBODY WAS HURT', 'Nobody was hurt'],
		['something else', 'The moon is made of green cheese and mice know it.', null]
	])('%s: %j', (_, words, expected) => {
		const found = findCandidate(TEXT, words);
		expect(found?.text ?? null).toBe(expected);
		if (found) expect(TEXT.slice(found.start, found.end)).toBe(found.text);
	});

	test('of two equal ones the one near the recorded place is suggested', () => {
		const text = 'a small red boat came in and then another small red boat went out';
		expect(findCandidate(text, 'small red goat', 0)?.start).toBe(2);
		expect(findCandidate(text, 'small red goat', 40)?.start).toBe(text.lastIndexOf('small'));
	});

	test('empty texts have none', () => {
		expect(findCandidate('', 'words')).toBeNull();
		expect(findCandidate('words', '')).toBeNull();
	});
});
