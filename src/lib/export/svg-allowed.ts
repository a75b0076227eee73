import { METADATA_ATTRIBUTES, METADATA_ELEMENTS, STORY_NAMESPACE } from './svg-metadata.ts';

/** What a document may hold: an attribute is allowed on an element if it is in its list or in `EVERYWHERE`. */

const PAINT = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'opacity',
	'stroke',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-miterlimit',
	'stroke-opacity',
	'stroke-width',
	'transform'
];

const FONT = ['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'];

const EVERYWHERE: ReadonlySet<string> = new Set(['id', 'lang', 'xml:lang']);

const ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'aria-label'],
		title: [],
		desc: [],
		g: ['clip-path', ...PAINT],
		defs: [],
		clipPath: ['clipPathUnits', 'transform'],
		linearGradient: ['gradientTransform', 'gradientUnits', 'x1', 'x2', 'y1', 'y2'],
		stop: ['offset', 'stop-color', 'stop-opacity'],
		rect: ['x', 'y', 'width', 'height', 'rx', 'ry', ...PAINT],
		circle: ['cx', 'cy', 'r', ...PAINT],
		line: ['x1', 'x2', 'y1', 'y2', ...PAINT],
		path: ['d', ...PAINT],
		text: ['x', 'y', ...FONT, ...PAINT],
		tspan: ['x', 'y', ...FONT, ...PAINT]
	}).map(([name, attributes]) => [name, new Set(attributes)])
);

/** The only namespaces beside SVG's own, by their prefixes; they occur inside `<metadata>` alone. */
const METADATA_NAMESPACES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
		'xmlns:onrecord': STORY_NAMESPACE,
		'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
		'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/'
	})
);

/** Throws, naming it, for an element of the drawing that a document may not hold. */
export const requireElement = (name: string): void => {
	if (!ATTRIBUTES.has(name)) throw new Error(`An SVG of ours holds no <${name}>.`);
};

/** Throws, naming it, for an attribute of the drawing that a document may not hold, or that leads out of it. */
export const requireAttribute = (element: string, name: string, value: string): void => {
	const allowed = EVERYWHERE.has(name) || ATTRIBUTES.get(element)?.has(name);
	if (!allowed) throw new Error(`An SVG of ours has no ${name} on <${element}>.`);
	if (name === 'xmlns' && value !== 'http://www.w3.org/2000/svg')
		throw new Error(`An SVG of ours is in no other namespace than SVG's: ${value}`);
	if (name === 'id' && !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(value))
		throw new Error(`An id has to be an XML name: ${value}`);
	if (/url\s*\(/i.test(value) && !/^url\(#[A-Za-z_][A-Za-z0-9_.-]*\)$/.test(value))
		throw new Error(`An SVG of ours refers to nothing outside: ${name}="${value}"`);
};

/** Throws, naming it, for an element or attribute inside `<metadata>` that a document may not hold. */
export const requireMetadata = (
	name: string,
	attributes: Readonly<Record<string, string>>
): void => {
	if (name === 'metadata' || !METADATA_ELEMENTS.includes(name))
		throw new Error(`Metadata of ours holds no <${name}>.`);
	for (const [attribute, value] of Object.entries(attributes)) {
		const namespace = METADATA_NAMESPACES.get(attribute) ?? value;
		if (!METADATA_ATTRIBUTES.includes(attribute) || namespace !== value)
			throw new Error(`Metadata of ours has no ${attribute}="${value}".`);
	}
};

/** Throws for a style sheet that is more than font faces with their data. */
export const requireStyle = (style: string): void => {
	const rules = style.replace(
		/@font-face\{(?:[a-z-]+:[A-Za-z0-9 -]+;)*src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]*\) format\("woff2"\)\}\n?/g,
		''
	);
	if (rules !== '') throw new Error(`A style sheet of ours holds font faces only: ${rules}`);
};
