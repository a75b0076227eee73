import { describe, expect, it } from 'vitest';
import { counterpartOf, keyOf, mayKeep, wayOf } from './way-of.ts';

const ROOT = 'https://site.example/deep/';

const ask = (address: string, more: object = {}): string =>
	wayOf({ method: 'GET', mode: 'cors', partly: false, url: new URL(address, ROOT), ...more }, ROOT);

describe('wayOf', () => {
	it.each([
		['story/one/', 'navigate', 'page'],
		['', 'navigate', 'page'],
		['story/one/?event=strike#list', 'navigate', 'page'],
		['story/one/data.json', 'cors', 'network-first'],
		['story/one/story.json', 'cors', 'network-first'],
		['robots.js', 'no-cors', 'network-first'],
		['_app/immutable/chunks/a.js', 'cors', 'kept-first'],
		['_app/version.json', 'cors', 'leave'],
		['service-worker.js', 'same-origin', 'leave'],
		['../elsewhere/', 'navigate', 'leave'],
		['/', 'navigate', 'leave'],
		['https://other.example/deep/story/', 'navigate', 'leave'],
		['https://site.example.evil/deep/', 'cors', 'leave'],
		['http://site.example/deep/', 'cors', 'leave']
	])('%s, %s: %s', (address, mode, way) => {
		expect(ask(address, { mode })).toBe(way);
	});

	it('leaves what only reads a part, and what does not read', () => {
		expect(ask('story/one/', { partly: true })).toBe('leave');
		expect(ask('story/one/', { method: 'POST' })).toBe('leave');
	});
});

describe('mayKeep', () => {
	const good = { status: 200, type: 'basic', redirected: false } as const;
	it.each([
		[good, true],
		[{ ...good, status: 404 }, false],
		[{ ...good, status: 206 }, false],
		[{ ...good, status: 0, type: 'opaque' as const }, false],
		[{ ...good, type: 'cors' as const }, false],
		[{ ...good, redirected: true }, false]
	])('of %j: %s', (answer, may) => {
		expect(mayKeep(answer)).toBe(may);
	});
});

describe('keyOf and counterpartOf', () => {
	it('leave the query out', () => {
		expect(keyOf(new URL('https://a.example/story/?theme=dark#x'))).toBe(
			'https://a.example/story/'
		);
	});

	it.each([
		['https://a.example/story/', 'https://a.example/story/data.json'],
		['https://a.example/story/data.json', 'https://a.example/story/'],
		['https://a.example/story/story.json', null]
	])('of %s: %s', (key, other) => {
		expect(counterpartOf(key)).toBe(other);
	});
});
