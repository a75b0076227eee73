import { parseMarkup } from './parse-markup.ts';
import type { Renderer } from './png-renderer.ts';
import type { SvgElement } from './svg-element.ts';

/** Groups without attributes, which resvg makes of texts, go; what they hold stays. */
const withoutGroups = (element: SvgElement): SvgElement => ({
	...element,
	children: element.children.flatMap((child): (SvgElement | string)[] => {
		if (typeof child === 'string') return child.trim() === '' ? [] : [child];
		const plain = withoutGroups(child);
		if (plain.name === 'defs' && plain.children.length === 0) return [];
		return plain.name === 'g' && Object.keys(plain.attributes).length === 0
			? plain.children
			: [plain];
	})
});

/** To a thousandth of a pixel: what is finer is not seen even at 4×, and doubles the file. */
const round = (data: string): string =>
	data
		.split(' ')
		.map((part) =>
			Number.isNaN(Number(part)) ? part : String(Math.round(Number(part) * 1000) / 1000)
		)
		.join(' ');

const roundPaths = (element: SvgElement): SvgElement => ({
	...element,
	attributes:
		element.attributes.d === undefined
			? element.attributes
			: { ...element.attributes, d: round(element.attributes.d) },
	children: element.children.map((child) => (typeof child === 'string' ? child : roundPaths(child)))
});

/**
 * The same drawing with its letters as paths, which every program shows alike; they can no longer be selected or read.
 * @param root the drawing
 * @param document the drawing as `svgDocument` writes it
 */
export const outlineText = (renderer: Renderer, root: SvgElement, document: string): SvgElement => {
	const drawn = roundPaths(withoutGroups(parseMarkup(renderer.outline(document))));
	const words = root.children.filter(
		(child) => typeof child !== 'string' && (child.name === 'title' || child.name === 'desc')
	);
	return { ...root, children: [...words, ...drawn.children] };
};
