import type { PageMatrix } from './pdf-page.ts';

const write = (numbers: readonly number[]): string =>
	numbers.map((value) => String(Number(value.toFixed(6)))).join(' ');

/**
 * Draws a group as one, then lays it over the page with its opacity, as SVG does: a transparency group
 * (ISO 32000-1, 11.6.6). Opacity given to each part by itself would let a card's fill shine through its words.
 */
export const drawFaded = (
	document: PDFKit.PDFDocument,
	matrix: PageMatrix,
	opacity: number,
	draw: () => void
): void => {
	// The types leave the resources of a page out.
	const page = document.page as PDFKit.PDFPage & { readonly resources: PDFKit.PDFKitReference };
	const { scaleX, scaleY, x, y } = matrix;
	const form = document.ref({
		Type: 'XObject',
		Subtype: 'Form',
		// Undoes the matrix of the drawing, so that gradients inside count from the page, as pdfkit writes them.
		Matrix: [1 / scaleX, 0, 0, -1 / scaleY, -x / scaleX, y / scaleY],
		BBox: [0, 0, page.width, page.height],
		Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
		Resources: page.resources
	});
	const name = `Faded${form.id}`;
	const outside = page.content;
	page.content = form;
	document.addContent(`${write([scaleX, 0, 0, -scaleY, x, y])} cm`);
	draw();
	page.content = outside;
	form.end('');
	(page.xobjects as Record<string, unknown>)[name] = form;
	document.save().opacity(opacity).addContent(`/${name} Do`).restore();
};
