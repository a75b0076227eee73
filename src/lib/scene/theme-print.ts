import { dots, hollow, ladder } from './pattern.ts';
import type { Theme } from './theme.ts';

/** Black on white: for paper, and for printers that know no colours. */
export const PRINT: Theme = {
	name: 'print',
	background: '#ffffff',
	ink: '#000000',
	muted: '#3d3d3d',
	line: '#000000',
	grid: '#b5b5b5',
	card: '#ffffff',
	cardStroke: '#767676',
	silence: '#ffffff',
	silenceStroke: '#4d4d4d',
	span: '#8a8a8a',
	arc: '#3d3d3d',
	hit: '#d9d9d9',
	neutral: { ink: '#4d4d4d', ground: '#ffffff' },
	sides: [
		{ ink: '#000000', ground: '#ffffff' },
		{ ink: '#000000', ground: '#ffffff', cut: ladder },
		{ ink: '#000000', ground: '#ffffff', cut: hollow },
		{ ink: '#000000', ground: '#ffffff', cut: dots }
	]
};
