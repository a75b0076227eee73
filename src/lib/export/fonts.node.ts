import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { FONT_FACES } from '../fonts/font-faces.ts';
import type { EmbeddedFace, FaceUse } from './embed-fonts.ts';
import { fontSetFile } from '../fonts/font-sets.ts';

// All files are inlined, so that the command line program stays one file. Reached only by import(), they cost its
// start about 10 ms, as their text is read but not evaluated; to decode them takes 8 ms when a picture is drawn.
const FILES = import.meta.glob<string>(['../fonts/*.ttf', '../fonts/*.woff2'], {
	eager: true,
	query: '?inline',
	import: 'default'
});

const decode = (url = ''): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));

/** The bundled TTF files. */
export const loadFonts = (): Promise<Uint8Array[]> =>
	Promise.resolve(FONT_FACES.map(({ file }) => decode(FILES[`../fonts/${file}.ttf`])));

/** The WOFF2 files of the faces that a drawing uses. */
export const loadFaces = (uses: readonly FaceUse[]): Promise<EmbeddedFace[]> =>
	Promise.resolve(
		uses.map(({ face, set }) => ({
			face,
			woff2: decode(FILES[`../fonts/${fontSetFile(face.file, set)}`])
		}))
	);

/** The bytes of resvg’s module. */
export const loadWasm = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(decode(wasm));
