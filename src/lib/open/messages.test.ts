import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
	it.each([SHOW, { type: 'checks', checks: {} }, GOOD_FONTS])('takes %j', (message) => {
		expect(readToViewer(message)).toEqual(message);
	});

	it.each<[string, unknown]>([
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
