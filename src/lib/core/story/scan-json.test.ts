import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '../../export/test-growth.ts';
import { scanJson } from './scan-json.ts';

const parses = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('scanJson', () => {
	test('takes what JSON.parse takes, and nothing else', () => {
		const pieces = fc.array(
			fc.constantFrom(
				...[
					'{',
					'}',
					'[',
					']',
					',',
					':',
					'"',
					'"a"',
					'"\\u00e9"',
					'"\\x"',
					'\\',
					'\n',
					' ',
					'\u00a0'
				],
				...[
					'0',
					'-',
					'1',
					'.5',
					'e3',
					'01',
					'true',
					'nul',
					'null',
					'\u0000',
					'"\t"',
					'🌊',
					'\ud800'
				]
			),
			{ maxLength: 9 }
		);
		fc.assert(
			fc.property(
				fc.oneof(
					pieces.map((list) => list.join('')),
					fc.json()
				),
				(text) => {
					expect(scanJson(text) === null).toBe(parses(text));
				}
			),
			{ numRuns: 5_000 }
		);
	});

	test('takes JSON with one character changed only if JSON.parse does, and stops at or after it', () => {
		const edits = fc.tuple(
			fc.json({ maxDepth: 4 }),
			fc.nat(),
			fc.constantFrom('"', ',', '}', 'x', '')
		);
		fc.assert(
			fc.property(edits, ([json, nat, character]) => {
				const at = nat % json.length;
				const text = json.slice(0, at) + character + json.slice(at + 1);
				const fault = scanJson(text);
				expect(fault === null).toBe(parses(text));
				// A number may end where its digits were cut off, and a word is read as a whole.
				if (fault) expect(fault.at).toBeGreaterThanOrEqual(at - 30);
			}),
			{ numRuns: 3_000 }
		);
	});

	test.each([
		['', 0, 'a value', 'the end of the file'],
		['{', 1, 'a key in double quotation marks or }', 'the end of the file'],
		['{"a":1,}', 7, 'a key in double quotation marks', '"}"'],
		['[1,]', 3, 'a value', '"]"'],
		['[1 2]', 3, 'a comma or ]', '"2"'],
		['{"a" 1}', 5, 'a colon', '"1"'],
		['{"a":1 "b":2}', 7, 'a comma or }', '"\\""'],
		['{a:1}', 1, 'a key in double quotation marks or }', '"a"'],
		["{'a':1}", 1, 'a key in double quotation marks or }', '"\'"'],
		['[1}', 2, 'a comma or ]', '"}"'],
		['["a\nb"]', 3, 'a closing quotation mark, or an escape such as \\n', '"\\n"'],
		['["\\q"]', 2, 'an escape such as \\n, \\" or \\u2026', '"\\\\"'],
		['["a', 3, 'a closing quotation mark', 'the end of the file'],
		['[01]', 2, 'a comma or ]', '"1"'],
		['[NaN]', 1, 'a value or ]', '"NaN"'],
		['{} {}', 3, 'the end of the file', '"{"'],
		['[“a”]', 1, 'a value or ]', '"“"'],
		['[\u202e]', 1, 'a value or ]', '"\\u{202e}"']
	])('%j is wrong at %i: expected %s, found %s', (text, at, expected, found) => {
		expect(scanJson(text)).toMatchObject({ code: 'not-json', pointer: '', at, expected, found });
	});

	test.each([
		['{"a":1,}', 'comma'],
		["{'a':1}", 'double quotation marks'],
		['[“a”]', 'typographic'],
		['{"a": 1} // done', 'nothing after it'],
		['{ // first\n}', 'no comments'],
		['[NaN]', 'no such value'],
		['[True]', 'lower case'],
		['{"a": "b', 'cut short']
	])('%j has a hint: %s', (text, hint) => {
		expect(scanJson(text)?.hint).toContain(hint);
	});

	const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
	const keys = (count: number): string =>
		`{${Array.from({ length: count }, (_, i) => `"k${i}":0`).join(',')}}`;
	const items = (count: number): string => `[${'0,'.repeat(count - 1)}0]`;

	test.each([
		[deep(32), null],
		[deep(33), { code: 'too-deep', pointer: '/0'.repeat(32), at: 32 }],
		[`{"a":[1,${'{"b":'.repeat(31)}`, { code: 'too-deep', pointer: `/a/1${'/b'.repeat(30)}` }],
		[items(10_000), null],
		[items(10_001), { code: 'too-many-items', pointer: '', at: 0 }],
		[`{"a":${items(10_001)}}`, { code: 'too-many-items', pointer: '/a', at: 5 }],
		[`[[${items(1_000)}]]`, null],
		[`[[${items(1_001)}]]`, { code: 'too-many-items', pointer: '/0/0', at: 2 }],
		[keys(1_000), null],
		[`[${keys(1_001)}]`, { code: 'too-many-items', pointer: '/0', at: 1 }],
		[`{"a":1,"${'k'.repeat(2_000)}":1}`, { code: 'unknown-key', pointer: '', at: 7 }]
	])('limits, case %#', (text, wanted) => {
		const fault = scanJson(text);
		if (wanted) expect(fault).toMatchObject(wanted);
		else expect(fault).toBeNull();
	});

	test('counts a wrapped story from its own root', () => {
		expect(scanJson(`[${deep(32)}]`, 1)).toBeNull();
		expect(scanJson(`[${deep(33)}]`, 1)).toMatchObject({ pointer: '/0'.repeat(32) });
		expect(scanJson(`{"story":{"a":${items(10_000)}}}`, 1)).toBeNull();
		expect(scanJson(`{"story":{"a":${items(10_001)}}}`, 1)).toMatchObject({ pointer: '/a' });
	});

	test('takes twice the time for twice the text', () => {
		const story = (size: number) => `[${'{"a":"bcd\\n","e":[1,2.5e3,true]},'.repeat(size)}0]`;
		const text = (size: number) => JSON.stringify('\\"x'.repeat(size));
		expect(growth(story, scanJson, 1_000)).toBeLessThan(2.5);
		expect(growth(text, scanJson, 20_000)).toBeLessThan(2.5);
	});
});
