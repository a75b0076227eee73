import { describe, expect, it } from 'vitest';
import { parseMarkup } from './parse-markup.ts';

const leaf = (name: string, attributes: Record<string, string> = {}, ...children: string[]) => ({
	name,
	attributes,
	children
});

describe('parseMarkup', () => {
	it.each([
		['<!--[--><g></g><!--]-->', leaf('g')],
		['<g/>', leaf('g')],
		['\n <rect x="1" data-a="" />', leaf('rect', { x: '1', 'data-a': '' })],
		[
			'<text a="&lt;&quot;&amp;amp;">a &lt; b &amp;lt;</text\n>',
			leaf('text', { a: '<"&amp;' }, 'a < b &lt;')
		],
		['<text> one <!---->two\n</text>', leaf('text', {}, ' one two\n')],
		['<text>a > b</text>', leaf('text', {}, 'a > b')],
		[
			'<linearGradient xml:lang="uk"></linearGradient>',
			leaf('linearGradient', { 'xml:lang': 'uk' })
		]
	])('reads %s', (markup, element) => {
		expect(parseMarkup(markup)).toEqual(element);
	});

	it('keeps the order of what an element holds', () => {
		expect(parseMarkup('<g>a<b></b>c<d/></g>').children).toEqual(['a', leaf('b'), 'c', leaf('d')]);
	});

	it.each([
		'',
		'text',
		'<g>',
		'</g>',
		'<g></h>',
		'<g></g><g></g>',
		'<g></g>text',
		'<g a=1></g>',
		"<g a='1'></g>",
		'<g a></g>',
		'<g a="1" a="2"></g>',
		'<g a="1></g>',
		'<g>&nbsp;</g>',
		'<g>& </g>',
		'<!-- <g></g>',
		'<!DOCTYPE svg><g></g>',
		'<?xml version="1.0"?><g></g>',
		'< g></g>'
	])('refuses %j', (markup) => {
		expect(() => parseMarkup(markup)).toThrow(/^(?:Expected|Unknown entity)/);
	});

	it('takes time in proportion to the markup', () => {
		const time = (depth: number): number => {
			const markup = `${'<g a="&amp;">&lt;'.repeat(depth)}${'</g>'.repeat(depth)}`;
			const runs = Array.from({ length: 5 }, () => {
				const start = performance.now();
				parseMarkup(markup);
				return performance.now() - start;
			});
			return Math.min(...runs);
		};
		time(20_000);
		expect(time(40_000)).toBeLessThan(6 * time(20_000) + 5);
	});
});
