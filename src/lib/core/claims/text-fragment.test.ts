import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from './text-fragment.ts';

const page = 'https://example.org/news';

const link = (exact: string, prefix?: string, suffix?: string, url = page) =>
	textFragment(url, {
		source: 'letter',
		position: { start: 0, end: exact.length },
		quote: {
			exact,
			...(prefix === undefined ? {} : { prefix }),
			...(suffix === undefined ? {} : { suffix })
		}
	});

describe('textFragment', () => {
	it.each([
		['plain words', link('cat and dog'), '#:~:text=cat%20and%20dog'],
		['the three characters with a meaning', link('a-b, c & d'), '#:~:text=a%2Db%2C%20c%20%26%20d'],
		['other letters', link('Київ'), '#:~:text=%D0%9A%D0%B8%D1%97%D0%B2'],
		[
			'context for few words, without torn words',
			link('arson', 'tack of “', '” the master sa'),
			'#:~:text=of%20%E2%80%9C-,arson,-%E2%80%9D%20the%20master'
		],
		['context of marks only is no context', link('arson', ' “', '” '), '#:~:text=arson'],
		[
			'a long run as a range, without context',
			link(
				'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
				'before it ',
				' after it'
			),
			'#:~:text=one%20two%20three%20four,thirteen%20fourteen%20fifteen%20sixteen'
		],
		[
			'a fragment of the address stays',
			link('cat', undefined, undefined, `${page}#part`),
			'#part:~:text=cat'
		],
		[
			'an earlier text directive gives way',
			link('cat', undefined, undefined, `${page}#:~:text=dog`),
			'#:~:text=cat'
		],
		['half a surrogate pair is left out', link('cat \ud83d'), '#:~:text=cat']
	])('%s', (_, given, fragment) => {
		expect(given).toBe(page + fragment);
	});

	it('is the address itself where nobody is quoted', () => {
		expect(textFragment(page, { source: 'letter', position: { start: 0, end: 3 } })).toBe(page);
	});

	it.each([undefined, 'javascript:alert(1)', 'data:text/html,x', 'not an address'])(
		'refuses %s',
		(url) => {
			expect(textFragment(url, { source: 'letter', position: { start: 0, end: 3 } })).toBeNull();
		}
	);

	it('only ever uses the separators it means', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), (exact) => {
				const directive = link(exact)?.split(':~:text=')[1] ?? '';
				expect(directive).not.toMatch(/[&,\s-]/u);
			})
		);
	});
});
