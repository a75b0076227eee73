import { requireAttribute, requireElement, requireMetadata, requireStyle } from './svg-allowed.ts';
import type { SvgElement } from './svg-element.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** What a document holds beside the drawing. */
export interface SvgExtras {
	/** Font faces, as `fontStyle` writes them. */
	readonly style?: string;
	/** A `<metadata>` element; as `svgMetadata` makes it. */
	readonly metadata?: SvgElement;
}

type Attributes = Readonly<Record<string, string>>;

const SVG = 'http://www.w3.org/2000/svg';

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
	a < b ? -1 : 1;

const write = (name: string, attributes: Attributes, content: string): string => {
	const written = Object.entries(attributes)
		.sort(byName)
		.map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** Elements stand on lines of their own, but not inside a text, where a line break would be a part of it. */
const writeContent = (
	children: SvgElement['children'],
	writeElement: (child: SvgElement) => string
): string => {
	const isText = children.some((child) => typeof child === 'string' || child.name === 'tspan');
	const parts = children.map((child) =>
		typeof child === 'string' ? xmlText(child) : writeElement(child)
	);
	return isText || parts.length === 0 ? parts.join('') : `\n${parts.join('\n')}\n`;
};

const withLanguage = (attributes: Attributes): Attributes =>
	attributes.lang === undefined ? attributes : { ...attributes, 'xml:lang': attributes.lang };

const writeMetadata = (element: SvgElement): string => {
	requireMetadata(element.name, element.attributes);
	return write(element.name, element.attributes, writeContent(element.children, writeMetadata));
};

const writeExtras = ({ style = '', metadata }: SvgExtras): string[] => {
	const extras: string[] = [];
	if (metadata) {
		if (metadata.name !== 'metadata' || Object.keys(metadata.attributes).length > 0)
			throw new Error('Metadata comes as a <metadata> element without attributes.');
		extras.push(write('metadata', {}, writeContent(metadata.children, writeMetadata)));
	}
	if (style !== '') {
		requireStyle(style);
		extras.push(write('style', {}, style));
	}
	return extras;
};

/**
 * Writes a drawing as an SVG document: strict XML with sorted attributes, only with elements and attributes that are
 * allowed, and with nothing outside of it. Characters that XML forbids become U+FFFD. The same drawing gives the same
 * text. Throws an Error that names what is not allowed.
 */
export const svgDocument = (root: SvgElement, extras: SvgExtras = {}): string => {
	const ids = new Set<string>();
	const check = ({ name, attributes }: SvgElement): void => {
		requireElement(name);
		for (const [key, value] of Object.entries(attributes)) requireAttribute(name, key, value);
		if (attributes.id === undefined) return;
		if (ids.has(attributes.id)) throw new Error(`Two elements have the id ${attributes.id}.`);
		ids.add(attributes.id);
	};
	const writeElement = (element: SvgElement): string => {
		check(element);
		if (element.name === 'svg') throw new Error('An SVG of ours holds no other <svg>.');
		const attributes = withLanguage(element.attributes);
		return write(element.name, attributes, writeContent(element.children, writeElement));
	};
	check(root);
	if (root.name !== 'svg')
		throw new Error(`A document starts with <svg>, not with <${root.name}>.`);
	const parts = root.children.map((child) => {
		if (typeof child === 'string') throw new Error('Words stand in elements of their own.');
		return { name: child.name, text: writeElement(child) };
	});
	const described = parts.filter(({ name }) => name === 'title' || name === 'desc');
	const drawn = parts.filter((part) => !described.includes(part));
	const lines = [
		...described.map(({ text }) => text),
		...writeExtras(extras),
		...drawn.map(({ text }) => text)
	];
	const attributes = withLanguage({ ...root.attributes, xmlns: SVG });
	return `${write('svg', attributes, `\n${lines.join('\n')}\n`)}\n`;
};
