import { ExportError } from './export-error.ts';
import { numberOf } from './pdf-paint.ts';
import type { SvgElement } from './svg-element.ts';

/** From the units of a drawing to the points of a page, whose y runs upwards. */
export interface PageMatrix {
	readonly scaleX: number;
	readonly scaleY: number;
	/** Where the drawing's origin stands, in points from the left and the bottom. */
	readonly x: number;
	readonly y: number;
}

/** How far a page's shape may be from the picture's before bars are left free beside it. */
const SAME_SHAPE = 0.01;
const TRANSLATE = /^translate\((\S+?)(?:[ ,]\s*(\S+))?\)$/;

/** Fits a drawing to a page of the given points, in the middle. Throws an `ExportError` without a `viewBox`. */
export const fitPage = (root: SvgElement, widthPt: number, heightPt: number): PageMatrix => {
	const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(/\s+/).map(Number);
	if (!(width > 0 && height > 0))
		throw new ExportError('not-drawn', 'A PDF needs a picture with a width and a height.');
	const [x, y] = [widthPt / width, heightPt / height];
	// A page in whole millimetres is a hair off the shape of whole pixels, which shall not show as a bar at its edge.
	if (Math.abs(x / y - 1) < SAME_SHAPE) return { scaleX: x, scaleY: y, x: 0, y: heightPt };
	const scale = Math.min(x, y);
	return {
		scaleX: scale,
		scaleY: scale,
		x: (widthPt - width * scale) / 2,
		y: (heightPt + height * scale) / 2
	};
};

/** How far a group is moved, to the right and down. Throws an `ExportError` for any other transform. */
export const translationOf = ({ attributes: { transform } }: SvgElement): [number, number] => {
	if (transform === undefined) return [0, 0];
	const [, x = transform, y = '0'] = TRANSLATE.exec(transform) ?? [];
	return [numberOf({ transform: x }, 'transform'), numberOf({ transform: y }, 'transform')];
};

/** The matrix inside a group that is moved. */
export const moved = (matrix: PageMatrix, x: number, y: number): PageMatrix => ({
	...matrix,
	x: matrix.x + x * matrix.scaleX,
	y: matrix.y - y * matrix.scaleY
});
