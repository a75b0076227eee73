import { compactPath } from './compact-path.ts';
import { parseMarkup } from './parse-markup.ts';
import type { Renderer } from './png-renderer.ts';
import type { SvgElement } from './svg-element.ts';

const compactAttributes = ({ d, ...rest }: SvgElement['attributes']): Record<string, string> =>
	Object.fromEntries(
		Object.entries(d === undefined ? rest : { ...rest, d: compactPath(d) }).filter(
			([name, value]) => name !== 'stroke' || value !== 'none'
		)
	);

/** Without the groups that say nothing, which resvg makes of texts, and without what is a default anyway. */
const compact = ({ name, attributes, children }: SvgElement): SvgElement => ({
	name,
	attributes: compactAttributes(attributes),
	children: children.flatMap((child): readonly (SvgElement | string)[] => {
		if (typeof child === 'string') return child.trim() === '' ? [] : [child];
		const inner = compact(child);
		const isPlain = inner.name === 'g' && Object.keys(inner.attributes).length === 0;
		if (isPlain) return inner.children;
		return inner.name === 'defs' && inner.children.length === 0 ? [] : [inner];
	})
});

/**
 * The same drawing with its letters as paths, which every program shows alike; they can no longer be selected. Its
 * title and description stay.
 * @param root the drawing
 * @param document the drawing as `svgDocument` writes it
 */
export const outlineText = (renderer: Renderer, root: SvgElement, document: string): SvgElement => {
	const drawn = compact(parseMarkup(renderer.outline(document)));
	const words = root.children.filter(
		(child) => typeof child !== 'string' && (child.name === 'title' || child.name === 'desc')
	);
	return { ...root, children: [...words, ...drawn.children] };
};
