import type { Box } from './box.ts';

/** Themes of the page. */
export type ThemeName = 'light' | 'dark';

/** Themes of a picture: `print` is black on white, and tells sides apart by patterns. */
export type PictureTheme = ThemeName | 'print';

/** Paint of one side. All sides of a theme have the same lightness. */
export interface SidePaint {
	/** Text, edge and pole. */
	readonly ink: string;
	/** Ground of the lane. */
	readonly ground: string;
	/** What is cut out of its edges and bars, as SVG path data, so that sides differ without colour. */
	readonly cut?: (box: Box) => string;
}

/** Every colour of a picture, as `#rrggbb`: rasterisers know nothing newer. */
export interface Theme {
	readonly name: PictureTheme;
	readonly background: string;
	readonly ink: string;
	/** Dates, roles, axis. */
	readonly muted: string;
	readonly line: string;
	readonly grid: string;
	readonly card: string;
	readonly cardStroke: string;
	/** Ground and dashes of a silence. */
	readonly silence: string;
	readonly silenceStroke: string;
	readonly span: string;
	readonly arc: string;
	readonly hit: string;
	/** Voices that are no party. */
	readonly neutral: SidePaint;
	/** Parties, in the order of the story. */
	readonly sides: readonly SidePaint[];
}

const LIGHT: Theme = {
	name: 'light',
	background: '#faf9f5',
	ink: '#1c1b19',
	muted: '#63615b',
	line: '#1c1b19',
	grid: '#dcdad3',
	card: '#ffffff',
	cardStroke: '#d5d2c8',
	silence: '#f8f7f3',
	silenceStroke: '#8c8981',
	span: '#918e86',
	arc: '#63615b',
	hit: '#fce58f',
	neutral: { ink: '#55534d', ground: '#f4f3ee' },
	sides: [
		{ ink: '#a84a1f', ground: '#f7f1eb' },
		{ ink: '#2b5fa5', ground: '#eff2f6' },
		{ ink: '#1f6f54', ground: '#eef4f0' },
		{ ink: '#7d4598', ground: '#f4f0f6' },
		{ ink: '#8a5a00', ground: '#f6f2e8' },
		{ ink: '#93406a', ground: '#f6eff3' }
	]
};

const DARK: Theme = {
	name: 'dark',
	background: '#161614',
	ink: '#eeece6',
	muted: '#a9a69d',
	line: '#d8d5cc',
	grid: '#33322e',
	card: '#23221f',
	cardStroke: '#3d3b36',
	silence: '#1a1a18',
	silenceStroke: '#7d7a72',
	span: '#68655e',
	arc: '#a9a69d',
	hit: '#483b0a',
	neutral: { ink: '#bdbab1', ground: '#1b1b19' },
	sides: [
		{ ink: '#ef9a6c', ground: '#211b17' },
		{ ink: '#85b4f2', ground: '#191d23' },
		{ ink: '#6fc4a3', ground: '#18201c' },
		{ ink: '#cf9fe6', ground: '#1f1a22' },
		{ ink: '#dcae58', ground: '#211d15' },
		{ ink: '#ea98bf', ground: '#221a1e' }
	]
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK };
