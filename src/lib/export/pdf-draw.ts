import { ExportError } from './export-error.ts';
import type { FontBook } from './pdf-font-book.ts';
import { drawFaded } from './pdf-opacity.ts';
import { moved, translationOf, type PageMatrix } from './pdf-page.ts';
import { numberOf, type Gradients } from './pdf-paint.ts';
import { drawShape, isShape } from './pdf-shapes.ts';
import { createInnerMarker, type Marker, type Tag } from './pdf-tags.ts';
import { planText } from './pdf-text.ts';
import type { SvgElement } from './svg-element.ts';

/** What all elements of a drawing share. */
export interface PdfDrawing {
	readonly document: PDFKit.PDFDocument;
	/** The language of the document; only words in another one are marked. */
	readonly lang: string;
	readonly fontOf: FontBook;
	readonly gradients: Gradients;
}

type Draw = (drawing: PdfDrawing, element: SvgElement, matrix: PageMatrix, marker: Marker) => void;

/** Elements that say something about the drawing and are not drawn themselves. */
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'linearGradient']);

const wordsIn = (
	drawing: PdfDrawing,
	{ attributes: { lang } }: SvgElement,
	actual: string | null
): Tag => ({ kind: 'words', lang: lang === drawing.lang ? undefined : lang, actual });

const firstText = (element: SvgElement): SvgElement | undefined => {
	if (element.name === 'text') return element;
	for (const child of element.children) {
		const text = typeof child === 'string' ? undefined : firstText(child);
		if (text) return text;
	}
	return undefined;
};

const drawText: Draw = (drawing, element, _, marker) => {
	const text = planText(drawing.document, element, drawing.fontOf);
	if (text === null) return;
	marker.begin(wordsIn(drawing, element, text.actual));
	text.draw();
};

/** Draws what is inside a root or a group. */
export const drawChildren: Draw = (drawing, { children }, matrix, marker) => {
	for (const child of children)
		if (typeof child !== 'string') drawElement(drawing, child, matrix, marker);
	marker.end();
};

const drawGroup: Draw = (drawing, element, matrix, marker) => {
	const [x, y] = translationOf(element);
	marker.end();
	drawing.document.save().translate(x, y);
	drawChildren(drawing, element, moved(matrix, x, y), marker);
	drawing.document.restore();
};

const drawReceding: Draw = (drawing, element, matrix, marker) => {
	const { opacity, ...attributes } = element.attributes;
	// Tags cannot reach inside: the whole group counts as words if it holds any.
	const text = firstText(element);
	marker.end();
	marker.begin(text ? wordsIn(drawing, text, null) : { kind: 'figure' });
	const { document } = drawing;
	drawFaded(document, matrix, numberOf({ opacity: opacity ?? '1' }, 'opacity'), () => {
		const inside = createInnerMarker(document);
		drawElement(drawing, { ...element, attributes }, matrix, inside);
		inside.end();
	});
	marker.end();
};

const drawElement: Draw = (drawing, element, matrix, marker) => {
	const { name } = element;
	if (SILENT.has(name)) return;
	if (element.attributes.opacity !== undefined) drawReceding(drawing, element, matrix, marker);
	else if (name === 'g') drawGroup(drawing, element, matrix, marker);
	else if (name === 'text') drawText(drawing, element, matrix, marker);
	else if (isShape(element)) {
		marker.begin({ kind: 'figure' });
		drawShape(drawing.document, element, drawing.gradients);
	} else throw new ExportError('not-drawn', `A PDF cannot hold <${name}>.`);
};
