import { afterEach, describe, expect, test } from 'vitest';
import { readStoryFixture } from '../../../../tests/fixtures/read-fixture.ts';
import type { IssueCode } from './issue.ts';
import { parseStory } from './parse-story.ts';

/** The value inside a story at a pointer’s parent is set; `undefined` takes the key out. */
const set = (pointer: string, value: unknown): Record<string, unknown> => {
	const story = readStoryFixture('two-sides');
	const path = pointer.split('/').slice(1);
	const key = path.pop() ?? '';
	let at = story;
	for (const part of path) at = at[part] as Record<string, unknown>;
	if (value === undefined) Reflect.deleteProperty(at, key);
	else at[key] = value;
	return story;
};

const HASH = '0'.repeat(64);

describe('parseStory on a story with one mistake', () => {
	test.each<[string, unknown, IssueCode, string?]>([
		['/extra', 1, 'unknown-key'],
		['/events/0/titel', 'x', 'unknown-key'],
		['/statements/0/anchors/0/quote/extra', 'x', 'unknown-key'],
		['/title', undefined, 'missing-key'],
		['/version', undefined, 'missing-key'],
		['/events/1/when', undefined, 'missing-key'],
		['/title', 5, 'wrong-type'],
		['/events', {}, 'wrong-type'],
		['/events/0', 'blast', 'wrong-type'],
		['/speakers/1/anonymous', 'yes', 'wrong-type'],
		['/statements/0/details/0/value', true, 'wrong-type'],
		['/title', '', 'wrong-value'],
		['/title', 'x'.repeat(161), 'wrong-value'],
		['/events/0/id', 'Not An Id', 'wrong-value'],
		['/events/0/kind', 'battle', 'wrong-value'],
		['/sources/0/sha256', 'abc', 'wrong-value'],
		['/sources/0/length', -1, 'wrong-value'],
		['/sources', [], 'wrong-value'],
		['/statements/0/anchors', [], 'wrong-value'],
		['/lang', 'English', 'wrong-value'],
		['/title', 'a\u0000b', 'unprintable-text'],
		['/title', 'a\uD800b', 'unprintable-text'],
		['/title', new Date(0), 'not-plain'],
		['/title', undefined, 'missing-key'],
		['/speakers/0/side', 'sout', 'unknown-id'],
		['/statements/0/speaker', 'fen', 'unknown-id'],
		['/statements/0/about/0', 'blasts', 'unknown-id'],
		['/events/0/place', 'bridges', 'unknown-id'],
		['/events/0/before/0', 'nothing', 'unknown-id'],
		['/statements/0/anchors/1/source', 'gazete', 'unknown-id'],
		['/links/0/from', 'nothing', 'unknown-id'],
		['/links/1/by', 'nobody', 'unknown-id'],
		['/links/2/anchors/0/source', 'gazete', 'unknown-id'],
		['/statements/1/details/1/event', 'inspection', 'detail-outside-about'],
		['/events/1/id', 'blast', 'duplicate-id'],
		['/statements/1/id', 'fenn-boats', 'duplicate-id'],
		['/statements/1/about/1', 'blast', 'duplicate-item'],
		['/statements/0/speaker', undefined, 'quote-without-speaker'],
		['/statements/3/speaker', undefined, 'missing-key'],
		['/statements/0/about', [], 'statement-about-nothing'],
		['/statements/5/silence', undefined, 'silence-without-kind'],
		['/statements/0/silence', 'no-reply', 'kind-without-silence'],
		['/statements/0/anchors/0/quote', undefined, 'anchor-without-quote'],
		['/statements/0/anchors/0/span', { sha256: HASH }, 'anchor-with-span'],
		['/statements/3/anchors/0/span', undefined, 'anchor-without-span'],
		['/statements/3/anchors/0/quote', { exact: 'words' }, 'anchor-with-quote'],
		['/links/2/anchors/0/quote', { exact: 'words' }, 'anchor-with-quote'],
		[
			'/statements/0/text',
			'Our watchmen saw two boats',
			'cuts-and-anchors',
			'/statements/0/anchors'
		],
		['/statements/2/text', '[…] rotten beams', 'cuts-and-anchors'],
		['/statements/0/anchors/1/position/start', 190, 'anchors-out-of-order'],
		['/statements/0/anchors/0/position/end', 1, 'empty-range'],
		['/statements/3/anchors/0/position/end', 99_999, 'range-outside-source'],
		['/links/0/to', 'ferry-rush', 'link-to-itself'],
		['/events/0/when/edtf', '2021-13-01', 'invalid-date'],
		['/events/0/when/edtf', '2021-05-04/2021-05-03', 'invalid-date'],
		['/statements/0/said/edtf', 'May 2021', 'invalid-date'],
		['/sources/0/published', '2021-02-29', 'invalid-date'],
		['/sources/0/updated', '2021-99', 'invalid-date'],
		['/events/2/when/note', undefined, 'outside-without-note'],
		['/events/0/after', ['ferry-rush'], 'order-cycle'],
		['/events/0/after', ['inspection'], 'order-cycle'],
		['/events/0/after', ['mending'], 'order-impossible'],
		['/url', 'javascript:alert(1)', 'unsafe-url'],
		['/sources/0/url', 'data:text/html,x', 'unsafe-url'],
		['/statements/0/chain/1/url', 'https://user@example.org', 'unsafe-url']
	])('%s = %j is %s', (pointer, value, code, at = pointer) => {
		const { story, issues } = parseStory(set(pointer, value));
		expect(story).toBeNull();
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(errors.map((issue) => [issue.code, issue.pointer])).toContainEqual([code, at]);
		for (const issue of issues) {
			expect(issue.message).toMatch(/^.+\.$/u);
			expect(issue.expected).not.toBe('');
			expect(issue.found).not.toBe('');
		}
	});

	test.each<[string, unknown, IssueCode, string?]>([
		['/statements/2/text', 'rotten beans, not boats', 'words-differ'],
		['/sources/1', { id: 'other', title: 'Other', sha256: HASH, length: 0 }, 'unused-item'],
		['/places/1', { id: 'other', name: 'Other' }, 'unused-item'],
		['/sides/3', { id: 'east', name: 'E', account: 'E’s', lane: 'line' }, 'unused-item'],
		['/sources/0/updated', '2021-05-01', 'update-before-published'],
		['/statements/0/said/edtf', '2021-04', 'said-before-event'],
		['/statements/0/said/edtf', '2022', 'published-before-said']
	])('%s = %j is a warning: %s', (pointer, value, code) => {
		const { story, issues } = parseStory(set(pointer, value));
		expect(story).not.toBeNull();
		expect(issues).toMatchObject([{ severity: 'warning', code, pointer }]);
	});

	test('a misspelt key or id says what was probably meant', () => {
		expect(parseStory(set('/statements/0/speaker', 'fen')).issues[0]?.hint).toBe(
			'Did you mean "fenn"?'
		);
		expect(parseStory(set('/events/0/shrot', 'x')).issues[0]?.hint).toBe('Did you mean "short"?');
	});

	test('several mistakes are told at once', () => {
		const story = set('/statements/0/about', []);
		story.url = 'javascript:x';
		(story.events as Record<string, unknown>[]).forEach((event) => (event.place = 'nowhere'));
		expect(parseStory(story).issues.filter(({ severity }) => severity === 'error')).toHaveLength(7);
	});

	test('what it returns is a copy', () => {
		const given = readStoryFixture('two-sides');
		const before = JSON.stringify(given);
		const { story } = parseStory(given);
		expect(JSON.parse(JSON.stringify(story))).toEqual(given);
		expect(JSON.stringify(given)).toBe(before);
		const objects = (value: unknown): unknown[] =>
			typeof value === 'object' && value !== null
				? [value, ...Object.values(value).flatMap(objects)]
				: [];
		const originals = new Set(objects(given));
		expect(objects(story).filter((object) => originals.has(object))).toEqual([]);
	});
});

describe('parseStory on poisoned keys', () => {
	const before = Object.getOwnPropertyNames(Object.prototype).join();
	afterEach(() => {
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
	});

	const parents = ['', '/sources/0', '/events/0/when', '/statements/0/anchors/0/quote', '/links/1'];
	const keys = ['__proto__', 'constructor', 'prototype', 'toString', '__defineGetter__'];

	test.each(parents.flatMap((parent) => keys.map((key) => [parent, key] as const)))(
		'%s/%s is refused with its place',
		(parent, key) => {
			const story = readStoryFixture('two-sides');
			let at = story;
			for (const part of parent.split('/').slice(1)) at = at[part] as Record<string, unknown>;
			// As JSON.parse makes it: an own property, whatever its name.
			Object.defineProperty(at, key, { value: { polluted: true }, enumerable: true });
			const { story: parsed, issues } = parseStory(story);
			expect(parsed).toBeNull();
			expect(issues).toMatchObject([{ code: 'forbidden-key', pointer: `${parent}/${key}` }]);
		}
	);
});
