import type { Picture } from '../scene/picture/picture.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { Renderer } from './png-renderer.ts';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';

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
}

/** The bytes of a picture as a file. The same picture, metadata and request give the same bytes everywhere. */
export const exportPicture = async (
	picture: Picture,
	_metadata: PictureMetadata,
	{ format, scale }: ExportRequest,
	engine: ExportEngine
): Promise<Uint8Array> => {
	const svg = svgDocument(engine.draw(picture));
	if (format === 'svg') return new TextEncoder().encode(svg);
	const { png } = await engine.renderer();
	return png(svg, scale);
};
