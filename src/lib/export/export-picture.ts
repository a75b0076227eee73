import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import type { Picture } from '../scene/picture/picture.ts';
import { dotsPerInch, PRESETS } from '../scene/picture/sizes.ts';
import type { Preset } from '../scene/picture/sizes.ts';
import type { EmbeddedFace, FaceUse } from './embed-fonts.ts';
import { facesOf, fontStyle } from './embed-fonts.ts';
import { outlineText } from './outline-text.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import { withPngMetadata } from './png-metadata.ts';
import type { PngRenderer, Renderer } from './png-renderer.ts';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';
import { svgMetadata } from './svg-metadata.ts';

/** Formats that a picture can be exported in. */
export type ExportFormat = 'svg' | 'png' | 'pdf';

/** How a picture becomes a file. */
export interface ExportRequest {
	readonly format: ExportFormat;
	/** Pixels of a PNG for each pixel of the picture at 1×; the other formats have no pixels. */
	readonly scale: number;
	/** Letters of an SVG: text with its fonts, or outlines. */
	readonly text: 'fonts' | 'paths';
}

/** What differs between a browser and a server; each part is asked for only when a format needs it. */
export interface ExportEngine {
	readonly draw: (picture: Picture) => SvgElement;
	readonly renderer: () => Promise<Renderer>;
	/** The fastest way to a PNG. */
	readonly pngRenderer: () => Promise<PngRenderer>;
	/** The bundled TTF files in the order of `BUNDLED_FACES`, of which the last ones may be missing. */
	readonly fonts: () => Promise<readonly Uint8Array[]>;
	/** The WOFF2 files of the faces that a drawing uses. */
	readonly faces: (uses: readonly FaceUse[]) => Promise<readonly EmbeddedFace[]>;
}

/** Points of a PDF, 72 to an inch, in a pixel of CSS and in a millimetre. */
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_MM = 72 / 25.4;

/** The paper that a picture has exactly the size of. */
const paperOf = ({ width, height }: Picture): Preset | undefined =>
	PRESETS.find((preset) => preset.mm && preset.width === width && preset.height === height);

const makeSvg = async (
	root: SvgElement,
	metadata: PictureMetadata,
	text: ExportRequest['text'],
	engine: ExportEngine
): Promise<Uint8Array> => {
	const written =
		text === 'fonts'
			? svgDocument(root, {
					style: fontStyle(await engine.faces(facesOf(root))),
					metadata: svgMetadata(metadata)
				})
			: svgDocument(outlineText(await engine.renderer(), root, svgDocument(root)), {
					metadata: svgMetadata(metadata)
				});
	return new TextEncoder().encode(written);
};

const makePng = async (
	picture: Picture,
	root: SvgElement,
	metadata: PictureMetadata,
	scale: number,
	engine: ExportEngine
): Promise<Uint8Array> => {
	const { png } = await engine.pngRenderer();
	const paper = paperOf(picture);
	const dpi = paper ? dotsPerInch(paper, scale) : null;
	return withPngMetadata(png(svgDocument(root), scale), metadata, dpi ?? undefined);
};

const makePdf = async (
	picture: Picture,
	root: SvgElement,
	metadata: PictureMetadata,
	engine: ExportEngine
): Promise<Uint8Array> => {
	// It is a third of all code, and few pictures are printed.
	const { renderPdf } = await import('./pdf.ts');
	const files = await engine.fonts();
	const mm = paperOf(picture)?.mm;
	return renderPdf(root, metadata, {
		widthPt: mm ? mm[0] * POINTS_PER_MM : picture.width * POINTS_PER_PIXEL,
		heightPt: mm ? mm[1] * POINTS_PER_MM : picture.height * POINTS_PER_PIXEL,
		links: picture.links,
		fonts: BUNDLED_FACES.flatMap(({ name, weight, italic }, i) => {
			const bytes = files[i];
			return bytes ? [{ family: name, weight, italic, bytes }] : [];
		})
	});
};

/**
 * The bytes of a picture as a file. The same picture, metadata and request give the same bytes everywhere; a PDF is
 * compressed by different libraries in a browser and in Node, and is the same only on each side.
 * @throws ExportError when it is too large or cannot be drawn; RangeError when its story is too large to go along
 */
export const exportPicture = async (
	picture: Picture,
	metadata: PictureMetadata,
	{ format, scale, text }: ExportRequest,
	engine: ExportEngine
): Promise<Uint8Array> => {
	const root = engine.draw(picture);
	switch (format) {
		case 'svg':
			return makeSvg(root, metadata, text, engine);
		case 'png':
			return makePng(picture, root, metadata, scale, engine);
		case 'pdf':
			return makePdf(picture, root, metadata, engine);
	}
};
