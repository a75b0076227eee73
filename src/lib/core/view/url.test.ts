import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import { MAX_INSTANT, MIN_INSTANT } from '../time/time-span.ts';
import { MODES } from '../story/modes.ts';
import { decodeQuery, encodeQuery } from './query-string.ts';
import { readView } from './read-view.ts';
import { toWholeMinutes, writeView } from './url.ts';
import type { Selection, View } from './view.ts';
import { HOME_VIEW } from './view.ts';

const index = indexStory(
	testStory([testStatement({ id: 'first' }), testStatement({ id: 'second' })])
);
const some = (ids: Iterable<string>) => fc.shuffledSubarray([...ids]);

const MINUTE = 60_000;
const windows = fc
	.tuple(
		fc.integer({ min: MIN_INSTANT / MINUTE, max: Math.floor(index.extent[1] / MINUTE) }),
		fc.integer({
			min: Math.ceil(index.extent[0] / MINUTE),
			max: Math.floor(MAX_INSTANT / MINUTE) - 1
		})
	)
	.map(([a, b]) => [Math.min(a, b) * MINUTE, (Math.max(a, b) + 1) * MINUTE] as const);
const selections: fc.Arbitrary<Selection> = fc.oneof(
	...(['event', 'statement', 'speaker'] as const).map((kind) =>
		fc.constantFrom(...index.story[`${kind}s`]).map(({ id }) => ({ kind, id }))
	)
);
const views: fc.Arbitrary<View> = fc.record({
	window: fc.option(windows, { nil: null }),
	scale: fc.constantFrom('story', 'true'),
	selection: fc.option(selections, { nil: null }),
	filter: fc.record({
		hiddenSides: some(index.side.keys()),
		hiddenSpeakers: some(index.speaker.keys()),
		hiddenModes: fc.subarray([...MODES]),
		query: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim())
	})
});

const throughAddress = (view: View, theme: 'light' | 'dark' | null = null) =>
	readView(decodeQuery(encodeQuery(writeView(view, theme))), index);

describe('writeView and readView', () => {
	it('give any view and theme back through an address', () => {
		fc.assert(
			fc.property(views, fc.constantFrom('light', 'dark', null), (view, theme) => {
				expect(throughAddress(view, theme)).toEqual({ view, theme, notices: [] });
			})
		);
	});

	it('write nothing for the whole story as it opens', () => {
		expect(writeView(HOME_VIEW)).toEqual({});
	});

	it('write an address that people can read', () => {
		const view: View = {
			window: [Date.UTC(1907, 2, 2, 6), Date.UTC(1907, 2, 3)],
			scale: 'true',
			selection: { kind: 'statement', id: 'first' },
			filter: {
				hiddenSides: ['harbour', 'press'],
				hiddenSpeakers: [],
				hiddenModes: ['report', 'silence'],
				query: 'shed four'
			}
		};
		expect(encodeQuery(writeView(view, 'dark'))).toBe(
			'from=1907-03-02T06:00Z&to=1907-03-03T00:00Z&quote=first&hide=harbour,press&modes=quote&q=shed+four&scale=true&theme=dark'
		);
	});

	it('never shrink a window that is not in whole minutes', () => {
		expect(toWholeMinutes([90_001, 90_002])).toEqual([60_000, 120_000]);
		expect(toWholeMinutes([60_000, 60_000.5])).toEqual([60_000, 120_000]);
	});

	it('agree with URLSearchParams', () => {
		fc.assert(
			fc.property(views, (view) => {
				const params = writeView(view);
				expect(Object.fromEntries(new URLSearchParams(encodeQuery(params)))).toEqual(params);
			})
		);
	});
});

describe('readView', () => {
	it.each([
		{ query: 'from=yesterday&to=1907-03-03T00:00Z', codes: ['bad-time'] },
		{ query: 'from=1907-02-30&to=1907-03-03', codes: ['bad-time'] },
		{ query: 'from=0000-01-01&to=1907-03-03', codes: ['bad-time'] },
		{ query: 'from=1907-03-03&to=1907-03-02', codes: ['bad-window'] },
		{ query: 'from=1900-01-01&to=1900-02-01', codes: ['bad-window'] },
		{ query: 'from=2023-01-01&to=9999-12-31', codes: ['bad-window'] },
		{ query: 'from=1907-03-03', codes: ['bad-window'] },
		{ query: 'to=1907-03-03', codes: ['bad-window'] },
		{ query: 'event=flood', codes: ['unknown-id'] },
		{ query: 'quote=__proto__', codes: ['unknown-id'] },
		{ query: 'hide=nobody,also-nobody', codes: ['unknown-id', 'unknown-id'] },
		{ query: 'modes=shouts', codes: ['bad-value'] },
		{ query: 'scale=log', codes: ['bad-value'] },
		{ query: 'theme=sepia', codes: ['bad-value'] }
	])('ignores $query and says so', ({ query, codes }) => {
		const { view, theme, notices } = readView(decodeQuery(query), index);
		expect(view).toEqual(HOME_VIEW);
		expect(theme).toBeNull();
		expect(notices.map(({ code }) => code)).toEqual(codes);
	});

	it('keeps what it understands beside what it does not', () => {
		const { view, notices } = readView(
			decodeQuery('hide=nobody,union&event=fire&quote=first'),
			index
		);
		expect(view.filter.hiddenSides).toEqual(['union']);
		expect(view.selection).toEqual({ kind: 'statement', id: 'first' });
		expect(notices.map(({ key, found }) => [key, found])).toEqual([
			['event', 'fire'],
			['hide', 'nobody']
		]);
	});

	it.each([
		['from=1900-01-01&to=1900-02-01', 'to', '1900-02-01'],
		['from=1950-01-01&to=1960-01-01', 'from', '1950-01-01']
	])('says by what %s misses the story, and when that is', (query, key, found) => {
		const expected = { kind: 'time-in-story', first: '2 March 1907', last: 'April 1907' };
		const { notices } = readView(decodeQuery(query), index);
		expect(notices).toEqual([{ code: 'bad-window', key, expected, found }]);
	});

	it('reads days alone as their beginning', () => {
		const { view } = readView(decodeQuery('?from=1907-03-02&to=1907-03-03'), index);
		expect(view.window).toEqual([Date.UTC(1907, 2, 2), Date.UTC(1907, 2, 3)]);
	});

	it('never throws, whatever the address holds', () => {
		const keys = fc.constantFrom('from', 'to', 'event', 'quote', 'hide', 'modes', 'q', 'scale');
		const part = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.tuple(keys, fc.string({ unit: 'binary' })).map(([key, text]) => `${key}=${text}`)
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const { view } = readView(decodeQuery(parts.join('&')), index);
				expect(() => encodeQuery(writeView(view))).not.toThrow();
			})
		);
	});
});

describe('decodeQuery', () => {
	it.each([
		['', {}],
		['?a=1&b=2', { a: '1', b: '2' }],
		['#a=1', { a: '1' }],
		['a=1&a=2', { a: '1' }],
		['a&b=', { a: '', b: '' }],
		['a=%', { a: '%' }],
		['a=x+y%2B', { a: 'x y+' }]
	])('reads %j', (query, expected) => {
		expect(decodeQuery(query)).toEqual(expected);
	});
});
