import type { Box, Emphasis } from '../scene/scene.ts';

/** Font families as presentation attributes; the first is bundled, the rest stand in until it is there. */
export const FAMILIES = {
	sans: 'Inter, Inter-fallback, sans-serif',
	serif: 'Literata, Literata-fallback, serif'
} as const;

/** Opacity of marks; nothing is written for what does not recede. */
export const OPACITY: Readonly<Record<Emphasis, number | undefined>> = {
	dim: 0.42,
	normal: undefined,
	strong: undefined
};

/** A coordinate, to a hundredth of a pixel: server and browser then write the same text. */
export const px = (value: number): number => Math.round(value * 100) / 100;

/** A box in such coordinates. */
export const pxBox = ({ x, y, width, height }: Box): Box => ({
	x: px(x),
	y: px(y),
	width: px(width),
	height: px(height)
});

/** A place in such coordinates. */
export const pxPoint = ({ x, y }: Pick<Box, 'x' | 'y'>): Pick<Box, 'x' | 'y'> => ({
	x: px(x),
	y: px(y)
});
