import { safeUrl } from '../core/story/safe-url.ts';
import type { PictureLink } from '../scene/picture/picture.ts';
import { closeDocument, openDocument } from './pdf-document.ts';
import { drawChildren } from './pdf-draw.ts';
import { createFontBook, type PdfFont } from './pdf-font-book.ts';
import { fitPage } from './pdf-page.ts';
import { findGradients } from './pdf-paint.ts';
import { createTags } from './pdf-tags.ts';
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

/** The default of SVG; that of PDF is 10. */
const MITER_LIMIT = 4;

/**
 * A picture as a PDF of one page: shapes as vectors, words as text that can be selected, searched and read out. Equal
 * input gives equal bytes. Throws an `ExportError` for what it cannot draw, such as text in a font that is not given.
 */
export const renderPdf = async (
	root: SvgElement,
	meta: PictureMetadata,
	{ widthPt, heightPt, links, fonts }: PdfOptions
): Promise<Uint8Array> => {
	const page = fitPage(root, widthPt, heightPt);
	const document = openDocument(meta, widthPt, heightPt);
	const fontOf = createFontBook(document, fonts);
	const tags = createTags(document, meta.alt);
	document.transform(page.scaleX, 0, 0, page.scaleY, page.x, heightPt - page.y);
	document.miterLimit(MITER_LIMIT);
	const drawing = { document, lang: meta.lang, fontOf, gradients: findGradients(root) };
	drawChildren(drawing, root, page, tags);
	for (const { box, url } of links) {
		const address = safeUrl(url);
		if (address !== null) tags.link(box.x, box.y, box.width, box.height, address);
	}
	tags.finish();
	return closeDocument(document);
};
