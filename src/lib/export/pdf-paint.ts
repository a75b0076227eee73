import { ExportError } from './export-error.ts';
import type { SvgElement } from './svg-element.ts';

type Attributes = Readonly<Record<string, string>>;

/** Gradients of a drawing by their ids. */
export type Gradients = ReadonlyMap<string, SvgElement>;

/** Strokes and fills of a shape. */
type Fill = string | PDFKit.PDFGradient;

const COLOUR = /^#[0-9a-f]{6}$/i;
const REFERENCE = /^url\(#(.+)\)$/;

/** A number of an attribute; what is left out counts as 0. Throws an `ExportError` for anything else. */
export const numberOf = (attributes: Attributes, name: string, otherwise = 0): number => {
	const text = attributes[name];
	const value = text === undefined ? otherwise : Number(text);
	if (Number.isFinite(value)) return value;
	throw new ExportError('not-drawn', `A PDF needs a number as ${name}, not “${text ?? ''}”.`);
};

/** The colour itself if it is of the form #rrggbb, as all of a picture are; pdfkit would skip others without a word. */
export const requireColour = (colour: string): string => {
	if (COLOUR.test(colour)) return colour;
	throw new ExportError('not-drawn', `A PDF cannot be drawn with the colour “${colour}”.`);
};

/** All gradients of a drawing. */
export const findGradients = (root: SvgElement): Gradients => {
	const found = new Map<string, SvgElement>();
	const visit = (element: SvgElement): void => {
		if (element.name === 'linearGradient') found.set(element.attributes.id ?? '', element);
		for (const child of element.children) if (typeof child !== 'string') visit(child);
	};
	visit(root);
	return found;
};

const fillOf = (document: PDFKit.PDFDocument, fill: string, gradients: Gradients): Fill => {
	const [, id] = REFERENCE.exec(fill) ?? [];
	const source = id === undefined ? undefined : gradients.get(id);
	if (source === undefined) return requireColour(fill);
	const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
		numberOf(source.attributes, name)
	) as [number, number, number, number];
	const gradient = document.linearGradient(x1, y1, x2, y2);
	for (const stop of source.children) {
		if (typeof stop === 'string') continue;
		gradient.stop(
			numberOf(stop.attributes, 'offset'),
			requireColour(stop.attributes['stop-color'] ?? '#000000'),
			numberOf(stop.attributes, 'stop-opacity', 1)
		);
	}
	return gradient;
};

/** Paints the path that was just built. */
export const paintPath = (
	document: PDFKit.PDFDocument,
	attributes: Attributes,
	gradients: Gradients
): void => {
	const { fill = '#000000', stroke = 'none', 'stroke-dasharray': dashes } = attributes;
	if (stroke !== 'none') {
		document.strokeColor(requireColour(stroke)).lineWidth(numberOf(attributes, 'stroke-width', 1));
		if (dashes === undefined) document.undash();
		// Its types know one length only, pdfkit takes several.
		else document.dash(dashes.split(/[\s,]+/).map(Number) as unknown as number, {});
	}
	if (fill !== 'none') document.fillColor(fillOf(document, fill, gradients));
	if (fill !== 'none' && stroke !== 'none') document.addContent('B');
	else if (fill !== 'none') document.fill();
	else if (stroke !== 'none') document.stroke();
	else document.addContent('n');
};
