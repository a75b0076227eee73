import type { Emphasis } from '../scene/scene.ts';

/** Font families as presentation attributes; the first is bundled, the rest stand in until it is there. */
export const FAMILIES = {
	sans: 'Inter, Inter-fallback, sans-serif',
	serif: 'Literata, Literata-fallback, serif'
} as const;

/** Opacity of a mark; nothing is written for what does not recede. */
export const opacityOf = (emphasis: Emphasis): number | undefined =>
	emphasis === 'dim' ? 0.42 : undefined;

/** A coordinate, to a hundredth of a pixel: server and browser then write the same text. */
export const px = (value: number): number => Math.round(value * 100) / 100;
