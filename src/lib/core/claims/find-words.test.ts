import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import { isInsideWord } from './word-breaks.ts';

describe('findWords', () => {
	test.each([
		['professional or unprofessional', 'professional', [0]],
		['an art, a party, the art', 'art', [3, 21]],
		['"quoted" words', 'quoted', [1]],
		['зброя і зброями', 'зброя', [0]],
		['a a a', 'a a', [0]],
		['anything', '', []],
		['nothing of it', 'else', []]
	])('in %j finds %j at %j', (text, words, places) => {
		expect(findWords(text, words)).toEqual(places);
	});
});

describe('isInsideWord', () => {
	test.each([
		['two words', 3, false],
		['two words', 5, true],
		['two words', 0, false],
		['two words', 9, false],
		['𝒶𝒷', 2, true],
		['e\u0301x', 1, true],
		['24 dead', 1, true],
		["it's", 2, false]
	])('of %j at %i: %s', (text, index, expected) => {
		expect(isInsideWord(text, index)).toBe(expected);
	});
});
