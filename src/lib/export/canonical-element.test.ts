import { expect, it } from 'vitest';
import { canonicalElement } from './canonical-element.ts';
import { parseMarkup } from './parse-markup.ts';

const canonical = (markup: string) => canonicalElement(parseMarkup(markup), 'p');

it.each([
	['<g data-card="s-1"></g>', '<g id="p-card-s-1"></g>'],
	['<g data-node="crowd:a-b"></g>', '<g id="p-node-crowd.a-b"></g>'],
	['<g data-column="crowd:a/above"></g>', '<g id="p-column-crowd.a.above"></g>'],
	['<g data-break=""></g>', '<g></g>'],
	['<g>\n <rect></rect> \n</g>', '<g><rect></rect></g>']
])('turns %j into %j', (markup, result) => {
	expect(canonical(markup)).toEqual(parseMarkup(result));
});

it.each(['text', 'tspan', 'title', 'desc'])('keeps white space in <%s>', (name) => {
	const element = parseMarkup(`<${name}> </${name}>`);
	expect(canonicalElement(element, 'p')).toEqual(element);
});
