import type { SvgElement } from './svg-element.ts';

/** Elements whose text counts; between all others white space alone is left out. */
const HOLD_TEXT: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc']);

/** An id of a mark as part of an XML name: the signs that ids of crowds and columns are joined with become dots. */
const toName = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '.');

const attributesOf = (element: SvgElement, id: string): Record<string, string> => {
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(element.attributes)) {
		if (!name.startsWith('data-')) attributes[name] = value;
		else if (value !== '') attributes.id = `${id}-${name.slice(5)}-${toName(value)}`;
	}
	return attributes;
};

/**
 * One form for what a server and a browser draw. White space between elements goes. The page finds marks by `data-*`;
 * a picture names them by id: `data-card="s-1"` becomes `id="<id>-card-s-1"`, and a `data-*` without a value goes.
 */
export const canonicalElement = (element: SvgElement, id: string): SvgElement => ({
	name: element.name,
	attributes: attributesOf(element, id),
	children: element.children.flatMap((child): (SvgElement | string)[] => {
		if (typeof child !== 'string') return [canonicalElement(child, id)];
		return HOLD_TEXT.has(element.name) || child.trim() !== '' ? [child] : [];
	})
});
