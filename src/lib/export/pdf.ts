import { safeUrl } from '../core/story/safe-url.ts';
import type { PictureLink } from '../scene/picture/picture.ts';
import { ExportError } from './export-error.ts';
import { createFontBook, type PdfFont } from './pdf-font-book.ts';
import { closeDocument, openDocument } from './pdf-document.ts';
import { drawFaded, type PageMatrix } from './pdf-opacity.ts';
import { findGradients, numberOf } from './pdf-paint.ts';
import { drawShape, isShape } from './pdf-shapes.ts';
import { createTags } from './pdf-tags.ts';
import { drawText } from './pdf-text.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { SvgElement } from './svg-element.ts';

/** The page of a PDF and what belongs to it beside the drawing. */
export interface PdfOptions {
	/** Width and height of the page in points, 72 to an inch; A4 is 595.28 × 841.89. */
	readonly widthPt: number;
	readonly heightPt: number;
	/** Boxes in the units of the drawing; an address that is not http or https is left out. */
	readonly links: readonly PictureLink[];
	/** The faces that the drawing is set in. */
	readonly fonts: readonly PdfFont[];
}

/** Elements that say something about the drawing and are not drawn themselves. */
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'linearGradient', 'defs']);
/** How far a page's shape may be from the picture's before bars are left free beside it. */
const SAME_SHAPE = 0.01;
const TRANSLATE = /^translate\((\S+?)(?:[ ,]\s*(\S+))?\)$/;

const fitPage = (root: SvgElement, { widthPt, heightPt }: PdfOptions): PageMatrix => {
	const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(/\s+/).map(Number);
	if (!(width > 0 && height > 0))
		throw new ExportError('not-drawn', 'A PDF needs a picture with a width and a height.');
	const [x, y] = [widthPt / width, heightPt / height];
	// A page of whole millimetres is a hair off the shape of whole pixels; no bar of a tenth of a point shall be seen.
	if (Math.abs(x / y - 1) < SAME_SHAPE) return { scaleX: x, scaleY: y, x: 0, y: heightPt };
	const scale = Math.min(x, y);
	return {
		scaleX: scale,
		scaleY: scale,
		x: (widthPt - width * scale) / 2,
		y: (heightPt + height * scale) / 2
	};
};

const translation = ({ attributes: { transform } }: SvgElement): [number, number] => {
	if (transform === undefined) return [0, 0];
	const [, x = '', y = '0'] = TRANSLATE.exec(transform) ?? [];
	return [numberOf({ transform: x }, 'transform'), numberOf({ transform: y }, 'transform')];
};

const firstWords = (element: SvgElement): SvgElement | undefined => {
	if (element.name === 'text') return element;
	for (const child of element.children) {
		const words = typeof child === 'string' ? undefined : firstWords(child);
		if (words) return words;
	}
	return undefined;
};

/**
 * A picture as a PDF of one page: shapes as vectors, words as text that can be selected, read out and searched. Equal
 * input gives equal bytes. Throws an `ExportError` for what it cannot draw, such as text in a font that is not given.
 */
export const renderPdf = async (
	root: SvgElement,
	meta: PictureMetadata,
	options: PdfOptions
): Promise<Uint8Array> => {
	const document = openDocument(meta, options.widthPt, options.heightPt);
	const fontOf = createFontBook(document, options.fonts);
	const gradients = findGradients(root);
	const tags = createTags(document, meta.alt);
	const langOf = ({ attributes: { lang } }: SvgElement): string | undefined =>
		lang === meta.lang ? undefined : lang;

	const drawElement = (element: SvgElement, matrix: PageMatrix, tagged: boolean): void => {
		if (SILENT.has(element.name)) return;
		const { opacity, ...attributes } = element.attributes;
		if (opacity !== undefined && opacity !== '1') {
			// Parts of a group cannot be told apart by tags: it is words if it holds any.
			const words = firstWords(element);
			if (tagged) tags.end();
			if (tagged) tags.begin(words ? { kind: 'words', lang: langOf(words) } : { kind: 'figure' });
			drawFaded(document, matrix, numberOf({ opacity }, 'opacity'), () => {
				drawElement({ ...element, attributes }, matrix, false);
			});
			if (tagged) tags.end();
		} else if (element.name === 'g') {
			drawGroup(element, matrix, tagged);
		} else if (element.name === 'text') {
			if (tagged) tags.begin({ kind: 'words', lang: langOf(element) });
			drawText(document, element, fontOf);
		} else if (isShape(element)) {
			if (tagged) tags.begin({ kind: 'figure' });
			drawShape(document, element, gradients);
		} else throw new ExportError('not-drawn', `A PDF cannot hold <${element.name}>.`);
	};
	const drawGroup = (element: SvgElement, matrix: PageMatrix, tagged: boolean): void => {
		const [x, y] = translation(element);
		if (tagged) tags.end();
		document.save().translate(x, y);
		const { scaleX, scaleY } = matrix;
		const inside = { ...matrix, x: matrix.x + x * scaleX, y: matrix.y - y * scaleY };
		for (const child of element.children)
			if (typeof child !== 'string') drawElement(child, inside, tagged);
		if (tagged) tags.end();
		document.restore();
	};

	const page = fitPage(root, options);
	document.save();
	document.transform(page.scaleX, 0, 0, page.scaleY, page.x, options.heightPt - page.y);
	// SVG's own limit; that of PDF is 10.
	document.miterLimit(4);
	for (const child of root.children) if (typeof child !== 'string') drawElement(child, page, true);
	for (const { box, url } of options.links) {
		const address = safeUrl(url);
		if (address !== null) tags.link(box.x, box.y, box.width, box.height, address);
	}
	tags.finish();
	document.restore();
	return closeDocument(document);
};
