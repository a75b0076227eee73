import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { FontFace } from '../../src/lib/fonts/font-faces.ts';
import { fontSetOf } from '../../src/lib/fonts/font-sets.ts';
import type { ScriptFace } from '../../src/lib/fonts/script-faces.ts';
import { CHARSET } from './charset.ts';
import { SCRIPT_CHARSETS } from './script-charset.ts';

// Contextual and local forms stay out: not every renderer applies them, and widths would depend on the language.
const FEATURES = ['ccmp', 'kern', 'liga', 'mark', 'mkmk'];
// The forms of joined letters belong to the spelling. Other ligatures and kerning stay out, so that a word is as wide as
// its letters are in these forms.
const SCRIPT_FEATURES = ['ccmp', 'isol', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'];
// Without the typographic names a semibold face becomes a family of its own and 600 draws as 400.
const NAMES = [16, 17];

const NODE_MODULES = new URL('../../node_modules/', import.meta.url);

/** One face in every file that it is shipped as. */
export interface FaceFiles {
	readonly ttf: Uint8Array;
	readonly woff2: Uint8Array;
	/** The smaller sets of exported files, as WOFF2. */
	readonly latin: Uint8Array;
	readonly cyrillic: Uint8Array;
}

const CHARACTERS = CHARSET.map((point) => String.fromCodePoint(point));

/** Cuts the whole font behind a face down to `CHARSET`: once, so that all files hold the same glyphs. */
export const subsetFace = async (face: FontFace): Promise<FaceFiles> => {
	const options = { keepFeatures: FEATURES, preserveNameIds: NAMES } as const;
	const whole = await readFile(new URL(face.source, NODE_MODULES));
	const ttf = await subsetFont(whole, CHARACTERS.join(''), { ...options, targetFormat: 'sfnt' });
	const toWoff2 = (characters: readonly string[]): Promise<Uint8Array> =>
		subsetFont(ttf, characters.join(''), { ...options, targetFormat: 'woff2' });
	return {
		ttf,
		woff2: await toWoff2(CHARACTERS),
		latin: await toWoff2(CHARACTERS.filter((character) => fontSetOf(character) === 'latin')),
		cyrillic: await toWoff2(CHARACTERS.filter((character) => fontSetOf(character) !== 'all'))
	};
};

/** Cuts the whole font behind a face down to the characters of its script. */
export const subsetScriptFace = async (
	face: ScriptFace
): Promise<Pick<FaceFiles, 'ttf' | 'woff2'>> => {
	const options = { keepFeatures: SCRIPT_FEATURES, preserveNameIds: NAMES } as const;
	const whole = await readFile(new URL(face.source, NODE_MODULES));
	const text = String.fromCodePoint(...SCRIPT_CHARSETS[face.script]);
	const ttf = await subsetFont(whole, text, { ...options, targetFormat: 'sfnt' });
	return { ttf, woff2: await subsetFont(ttf, text, { ...options, targetFormat: 'woff2' }) };
};
