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

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The only namespaces beside SVG's own, by their prefixes; they occur inside `<metadata>` alone. */
export const METADATA_NAMESPACES: Readonly<Record<string, string>> = {
	cc: 'http://creativecommons.org/ns#',
	dc: 'http://purl.org/dc/elements/1.1/',
	Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
	onrecord: 'https://onrecord.invalid/ns/1#',
	photoshop: 'http://ns.adobe.com/photoshop/1.0/',
	rdf: RDF,
	x: 'adobe:ns:meta/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	xmpRights: 'http://ns.adobe.com/xap/1.0/rights/'
};

/** Whether a name belongs to one of the namespaces of metadata. */
const isMetadataName = (name: string): boolean => {
	const [prefix = '', local = '', ...rest] = name.split(':');
	return (
		Object.hasOwn(METADATA_NAMESPACES, prefix) &&
		/^[A-Za-z][A-Za-z0-9_.-]*$/.test(local) &&
		rest.length === 0
	);
};

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
	if (!isMetadataName(name)) throw new Error(`Metadata of ours holds no <${name}>.`);
	for (const [attribute, value] of Object.entries(attributes)) {
		const [prefix = '', local = ''] = attribute.split(':');
		const allowed =
			prefix === 'xmlns'
				? METADATA_NAMESPACES[local] === value
				: attribute === 'xml:lang' || attribute === 'xml:space' || isMetadataName(attribute);
		if (!allowed) throw new Error(`Metadata of ours has no ${attribute}="${value}".`);
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
