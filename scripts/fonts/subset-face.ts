import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { FontFace } from '../../src/lib/fonts/font-faces.ts';
import { CHARSET } from './charset.ts';

// Contextual and local forms stay out: not every renderer applies them, and widths would depend on the language.
const FEATURES = ['ccmp', 'kern', 'liga', 'mark', 'mkmk'];
// Without the typographic names a semibold face becomes a family of its own and 600 draws as 400.
const NAMES = [16, 17];

const NODE_MODULES = new URL('../../node_modules/', import.meta.url);

/** Cuts the whole font behind a face down to `CHARSET`: once, so that both formats hold the same glyphs. */
export const subsetFace = async (
	face: FontFace
): Promise<{ readonly ttf: Uint8Array; readonly woff2: Uint8Array }> => {
	const text = String.fromCodePoint(...CHARSET);
	const options = { keepFeatures: FEATURES, preserveNameIds: NAMES } as const;
	const whole = await readFile(new URL(face.source, NODE_MODULES));
	const ttf = await subsetFont(whole, text, { ...options, targetFormat: 'sfnt' });
	const woff2 = await subsetFont(ttf, text, { ...options, targetFormat: 'woff2' });
	return { ttf, woff2 };
};
