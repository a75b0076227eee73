/** A named size of picture. */
export interface Preset {
	readonly id: PresetId;
	/** Pixels at 1×. */
	readonly width: number;
	readonly height: number | 'auto';
	/** Paper size in millimetres, for presets that are printed. */
	readonly mm?: readonly [width: number, height: number];
	/** The scale that is offered first. Paper has 150 dots per inch at 1× and is printed at 2×. */
	readonly scale: number;
}

/** The names of the sizes, as the command line takes them. */
export type PresetId =
	| 'landscape'
	| 'social'
	| 'square'
	| 'portrait'
	| 'story'
	| 'slide'
	| 'a4'
	| 'a4-portrait'
	| 'column';

/** Width and height of a picture at 1×, in pixels; `auto` is as high as all words need. */
export interface PictureSize {
	readonly width: number;
	readonly height: number | 'auto';
}

/** The sizes that are offered by name. */
export const PRESETS: readonly Preset[] = [
	{ id: 'landscape', width: 1600, height: 900, scale: 1 },
	{ id: 'social', width: 1200, height: 630, scale: 1 },
	{ id: 'square', width: 1080, height: 1080, scale: 1 },
	{ id: 'portrait', width: 1080, height: 1350, scale: 1 },
	{ id: 'story', width: 1080, height: 1920, scale: 1 },
	{ id: 'slide', width: 1920, height: 1080, scale: 1 },
	{ id: 'a4', width: 1754, height: 1240, mm: [297, 210], scale: 2 },
	{ id: 'a4-portrait', width: 1240, height: 1754, mm: [210, 297], scale: 2 },
	{ id: 'column', width: 680, height: 'auto', scale: 2 }
];

/** Least and greatest width and height of a picture at 1×, in pixels. */
export const MIN_SIDE = 200;
export const MAX_SIDE = 8000;
/** Most pixels of a picture at its scale. */
export const MAX_PIXELS = 24_000_000;
/** Scales that a picture of pixels can have. */
export const SCALES: readonly number[] = [1, 2, 3, 4];

/** What keeps a size from being drawn. */
export interface SizeFault {
	readonly code: 'not-a-size' | 'too-small' | 'too-large' | 'too-many-pixels' | 'not-a-scale';
	/** A sentence that says what was expected and what was found. */
	readonly message: string;
}

const millions = (pixels: number): string => (pixels / 1e6).toFixed(1);

/**
 * What is wrong with a size and scale, or `null`. A height of `auto` is held against the limit once it is known.
 * @param scale pixels of the file per pixel of the size
 */
export const checkSize = ({ width, height }: PictureSize, scale: number): SizeFault | null => {
	const sides = height === 'auto' ? [width] : [width, height];
	if (!sides.every(Number.isInteger)) {
		const message = `A picture’s width and height are whole numbers of pixels; found ${width} × ${height}.`;
		return { code: 'not-a-size', message };
	}
	if (!Number.isFinite(scale) || scale < 1 || scale > 4) {
		return { code: 'not-a-scale', message: `A picture’s scale is 1 to 4; found ${scale}.` };
	}
	if (sides.some((side) => side < MIN_SIDE)) {
		const message = `A picture is at least ${MIN_SIDE} pixels wide and high; found ${width} × ${height}.`;
		return { code: 'too-small', message };
	}
	if (sides.some((side) => side > MAX_SIDE)) {
		const message = `A picture is at most ${MAX_SIDE} pixels wide and high; found ${width} × ${height}.`;
		return { code: 'too-large', message };
	}
	const pixels = height === 'auto' ? 0 : width * height * scale * scale;
	if (pixels > MAX_PIXELS) {
		return {
			code: 'too-many-pixels',
			message:
				`A picture has at most ${MAX_PIXELS / 1e6} megapixels; ${width} × ${height} at ${scale}× would have ` +
				`${millions(pixels)}. Choose a smaller size or scale.`
		};
	}
	return null;
};

/**
 * Reads a size: the name of a preset, or `<width>x<height>`, with `auto` for a height as needed.
 * @returns `null` for anything else
 */
export const parseSize = (text: string): PictureSize | null => {
	const preset = PRESETS.find(({ id }) => id === text);
	if (preset) return { width: preset.width, height: preset.height };
	const match = /^(\d{1,6})[x×](\d{1,6}|auto)$/iu.exec(text.trim());
	if (!match) return null;
	const [, width = '', height = ''] = match;
	return {
		width: Number(width),
		height: height.toLowerCase() === 'auto' ? 'auto' : Number(height)
	};
};

/** Dots per inch of a preset’s file at a scale, or `null` where pixels have no size on paper. */
export const dotsPerInch = ({ width, mm }: Preset, scale: number): number | null =>
	mm ? Math.round((width * scale * 25.4) / mm[0]) : null;
