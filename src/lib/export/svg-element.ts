/** An element of an SVG as plain data: what the drawing gives, in a browser and on a server alike. */
export interface SvgElement {
	readonly name: string;
	/** In no particular order; whoever writes a document sorts them. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (SvgElement | string)[];
}
