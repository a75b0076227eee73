import { MAX_PIXELS } from '../scene/picture/sizes.ts';
import { ExportError } from './export-error.ts';

/**
 * Refuses an image with more pixels than one may have.
 * @param width of the picture at 1×, like `height`, in pixels
 * @param scale pixels for each pixel at 1×
 * @throws ExportError `too-large`
 */
export const checkPixels = (width: number, height: number, scale: number): void => {
	const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
	if (scale > 0 && w * h <= MAX_PIXELS) return;
	const megapixels = (w * h) / 1_000_000;
	throw new ExportError(
		'too-large',
		`An image may have at most ${MAX_PIXELS / 1_000_000} megapixels; ${w} × ${h} pixels are ${megapixels.toFixed(1)}. Choose a smaller size or scale.`
	);
};
