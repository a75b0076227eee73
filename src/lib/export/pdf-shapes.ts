import { numberOf, paintPath, type Gradients } from './pdf-paint.ts';
import type { SvgElement } from './svg-element.ts';

type Outline = (document: PDFKit.PDFDocument, attributes: Readonly<Record<string, string>>) => void;

const OUTLINES: Readonly<Record<string, Outline>> = {
	rect: (document, attributes) => {
		const [x, y] = [numberOf(attributes, 'x'), numberOf(attributes, 'y')];
		const [width, height] = [numberOf(attributes, 'width'), numberOf(attributes, 'height')];
		const radius = numberOf(attributes, 'rx');
		if (radius > 0) document.roundedRect(x, y, width, height, radius);
		else document.rect(x, y, width, height);
	},
	line: (document, attributes) => {
		document
			.moveTo(numberOf(attributes, 'x1'), numberOf(attributes, 'y1'))
			.lineTo(numberOf(attributes, 'x2'), numberOf(attributes, 'y2'));
	},
	path: (document, attributes) => {
		document.path(attributes.d ?? '');
	},
	circle: (document, attributes) => {
		document.circle(
			numberOf(attributes, 'cx'),
			numberOf(attributes, 'cy'),
			numberOf(attributes, 'r')
		);
	}
};

/** Whether an element is a shape: a rectangle, line, path or circle. */
export const isShape = ({ name }: SvgElement): boolean => Object.hasOwn(OUTLINES, name);

/** Draws a shape; other elements are left alone. */
export const drawShape = (
	document: PDFKit.PDFDocument,
	{ name, attributes }: SvgElement,
	gradients: Gradients
): void => {
	const outline = OUTLINES[name];
	if (outline === undefined) return;
	outline(document, attributes);
	const paint = name === 'line' ? { ...attributes, fill: 'none' } : attributes;
	paintPath(document, paint, gradients);
};
