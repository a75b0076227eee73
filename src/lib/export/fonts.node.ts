import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import { fontSetFile } from '../fonts/font-sets.ts';
import type { EmbeddedFace, FaceUse } from './embed-fonts.ts';

// All files are inlined, so that the command line program needs no others, each kind in a chunk of its own: a picture
// that is drawn by machine code reads no WebAssembly, and only an SVG reads WOFF2.

const decode = (url = ''): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));

/** The bundled TTF files, in the order of `BUNDLED_FACES`. */
export const loadFonts = async (): Promise<Uint8Array[]> => {
	const { FONT_FILES } = await import('./font-files.node.ts');
	return BUNDLED_FACES.map(({ file }) => decode(FONT_FILES[`../fonts/${file}.ttf`]));
};

/** The WOFF2 files of the faces that a drawing uses. */
export const loadFaces = async (uses: readonly FaceUse[]): Promise<EmbeddedFace[]> => {
	const { WEB_FONT_FILES } = await import('./web-font-files.node.ts');
	return uses.map(({ face, set }) => ({
		face,
		woff2: decode(WEB_FONT_FILES[`../fonts/${fontSetFile(face.file, set)}`])
	}));
};

/** The bytes of resvg’s module. */
export const loadWasm = async (): Promise<Uint8Array<ArrayBuffer>> => {
	const { WASM_FILE } = await import('./wasm-file.node.ts');
	return decode(WASM_FILE);
};
