import type { Font } from './scene.ts';

const sans = (size: number, weight: 400 | 600 = 400, italic = false): Font => ({
	family: 'sans',
	weight,
	italic,
	size
});

/** The faces of the picture. Sizes in pixels; none under 12. */
export const FONTS = {
	speaker: sans(13, 600),
	meta: sans(12),
	reported: sans(14),
	quoted: { family: 'serif', weight: 400, italic: false, size: 15.5 },
	mark: { family: 'serif', weight: 400, italic: false, size: 20 },
	silence: sans(14, 400, true),
	title: sans(14.5, 600),
	date: sans(12.5),
	contested: sans(12, 600),
	tick: sans(12),
	lane: sans(13, 600),
	count: sans(12, 600)
} as const satisfies Record<string, Font>;

/** Line heights in pixels. */
export const LEADING = { speaker: 17, reported: 18, quoted: 20, title: 18 } as const;
