import type { Frame } from '../frame.ts';

/** The place that a downward picture is made for. */
export interface VerticalFrame extends Omit<Frame, 'height'> {
	/** Pixels; `auto`: as high as all words need. */
	readonly height: number | 'auto';
}
