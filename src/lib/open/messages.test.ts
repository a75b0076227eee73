import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../core/story/pack-texts.ts';
import { placeRows } from '../core/story/place-rows.ts';
import {
	isPortMessage,
	isReady,
	MAX_QUERY,
	readFromViewer,
	readToViewer,
	type ToViewer
} from './messages.ts';

const SHOW: ToViewer = {
	type: 'show',
	text: '{}',
	view: 'event=fire',
	language: 'uk',
	theme: null,
	checks: { fire: 'claimed' }
};
const placed = () =>
	placeRows({
		head: {
			version: 1,
			id: 'long',
			lang: 'en',
			title: 'Long',
			standfirst: 'Long.',
			summary: 'Long.',
			sources: [{ id: 'table', title: 'Table', sha256: '0'.repeat(64), length: 1 }],
			sides: [{ id: 'north', name: 'North', account: 'Account', lane: 'above' }],
			speakers: [{ id: 'mayor', name: 'The mayor', side: 'north', kind: 'person' }]
		},
		earliest: Float64Array.of(0, 86_400_000),
		latest: Float64Array.of(86_399_999, 172_799_999),
		precisions: Uint8Array.of(2, 2),
		dates: { rows: Uint32Array.of(1), texts: packTexts(['1970-01-02~']), open: Uint8Array.of(0) },
		kinds: Uint8Array.of(0, 0),
		titles: packTexts(['One', 'Two']),
		speakers: Uint16Array.of(0, 0),
		modes: Uint8Array.of(0, 0),
		texts: packTexts(['Words', 'Words'])
	});
const ROWS: ToViewer = {
	type: 'rows',
	placed: placed(),
	hasRtl: false,
	view: '',
	language: 'en',
	theme: null
};
const withRows = (change: object): object => ({
	...ROWS,
	placed: { ...placed(), rows: { ...placed().rows, ...change } }
});
const withColumns = (change: object): object => ({
	...ROWS,
	placed: { ...placed(), columns: { ...placed().columns, ...change } }
});
const FACE = { family: 'Inter', weight: 400, italic: false, bytes: new ArrayBuffer(8) };
const GOOD_FONTS = { type: 'fonts', faces: [FACE] };

/** Throws when anything of it is looked at. */
const TRAP = new Proxy(
	{},
	{
		get: () => {
			throw new Error('Looked at.');
		},
		ownKeys: () => {
			throw new Error('Looked at.');
		}
	}
);

describe('what the viewer hears', () => {
	it.each([SHOW, ROWS, { type: 'checks', checks: {} }, GOOD_FONTS])('takes %j', (message) => {
		expect(readToViewer(message)).toEqual(message);
	});

	it.each<[string, unknown]>([
		['rows of another number', withRows({ modes: Uint8Array.of(0) })],
		['rows of another kind', withRows({ earliest: [0, 1] })],
		[
			'texts that end elsewhere',
			withRows({ texts: { ...packTexts(['a', 'b']), bytes: new Uint8Array(1) } })
		],
		[
			'dates without texts',
			withRows({ dates: { rows: Uint32Array.of(1), texts: packTexts([]), open: Uint8Array.of(0) } })
		],
		['rows with more in them', withRows({ more: 1 })],
		['columns of another number', withColumns({ starts: new Uint32Array(2) })],
		['columns of another kind', withColumns({ speakers: new Uint8Array(2) })],
		['no rows', { ...ROWS, placed: {} }],
		['an endless story', { ...ROWS, placed: { ...placed(), extent: [0, Infinity] } }],
		['another kind', { ...SHOW, type: 'open' }],
		['no kind', { ...SHOW, type: undefined }],
		['a key too many', { ...SHOW, url: 'https://example.org' }],
		['a key too few', { type: 'show', text: '{}' }],
		['no text', { ...SHOW, text: { toString: () => '{}' } }],
		['too long a text', { ...SHOW, text: ' '.repeat(5_000_001) }],
		['too long a query', { ...SHOW, view: 'q'.repeat(MAX_QUERY + 1) }],
		['a language that there is not', { ...SHOW, language: 'xx' }],
		['a theme that there is not', { ...SHOW, theme: 'print' }],
		['a check that there is not', { ...SHOW, checks: { fire: 'verified' } }],
		['checks as a number', { type: 'checks', checks: NaN }],
		[
			'checks of too many',
			{
				type: 'checks',
				checks: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`s${i}`, 'exact']))
			}
		],
		['a huge font', { type: 'fonts', faces: [{ ...FACE, bytes: new ArrayBuffer(200_001) }] }],
		[
			'a font that is text',
			{ type: 'fonts', faces: [{ ...FACE, bytes: 'url(https://example.org)' }] }
		],
		['a family with signs', { type: 'fonts', faces: [{ ...FACE, family: 'A"; src: url(x)' }] }],
		['too many fonts', { type: 'fonts', faces: Array.from({ length: 25 }, () => FACE) }],
		['what throws', TRAP]
	])('ignores %s', (_, message) => {
		expect(readToViewer(message)).toBeNull();
	});

	it('takes no key into its prototype', () => {
		const poisoned: unknown = JSON.parse(
			'{"type":"checks","checks":{"__proto__":"exact","a":"exact"}}'
		);
		const read = readToViewer(poisoned);
		expect(read?.type === 'checks' ? Object.keys(read.checks) : null).toEqual(['a']);
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	});
});

describe('what the page hears', () => {
	it.each([
		{ type: 'shown' },
		{ type: 'drag' },
		{ type: 'error' },
		{ type: 'view', query: 'event=fire' }
	])('takes %j', (message) => {
		expect(readFromViewer(message)).toEqual(message);
	});

	it.each<[string, unknown]>([
		['another kind', { type: 'height', height: 300 }],
		['a number', NaN],
		['a text', 'shown'],
		['a list', [{ type: 'shown' }]],
		['a view that is no text', { type: 'view', query: 1e9 }],
		['a huge view', { type: 'view', query: 'q'.repeat(MAX_QUERY + 1) }],
		['an error with words', { type: 'error', message: 'Give us your password' }],
		['a key too many', { type: 'shown', constructor: 1 }],
		['what throws', TRAP]
	])('ignores %s', (_, message) => {
		expect(readFromViewer(message)).toBeNull();
	});
});

it('takes nothing but itself for the first messages', () => {
	expect([isReady({ type: 'ready' }), isPortMessage({ type: 'port' })]).toEqual([true, true]);
	for (const other of [null, 'ready', { type: 'port', at: 1 }, { type: 'ready', at: 1 }, TRAP]) {
		expect([isReady(other), isPortMessage(other)]).toEqual([false, false]);
	}
});

it('throws at nothing, and takes nothing that is not of one of its shapes', () => {
	fc.assert(
		fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (data) => {
			for (const read of [readToViewer, readFromViewer]) expect(read(data)).toBeNull();
			expect(isReady(data) || isPortMessage(data)).toBe(false);
		})
	);
});
