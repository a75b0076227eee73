import { MediaQuery } from 'svelte/reactivity';
import { PRINT } from '../scene/theme-print.ts';
import type { Paper } from './timeline-options.ts';

const lying = new MediaQuery('print and (orientation: landscape)', false);

/**
 * How the picture is drawn on paper: black on white, in the shape that print.css leaves of an A4 page, and a fifth larger,
 * so that more events keep their titles. A page is laid out at once, before the stage could be measured on it.
 */
export const PAPER: Paper = {
	theme: PRINT,
	get width() {
		return lying.current ? 1180 : 840;
	},
	get height() {
		return lying.current ? 640 : 1030;
	}
};
