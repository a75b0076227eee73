import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import { FONT_FACES } from '../fonts/font-faces.ts';
import { fontSetFile } from '../fonts/font-sets.ts';
import type { EmbeddedFace, FaceUse } from './embed-fonts.ts';
import { ExportError } from './export-error.ts';

const URLS = import.meta.glob<string>(['../fonts/*.ttf', '../fonts/*.woff2'], {
	eager: true,
	query: '?url',
	import: 'default'
});

const fetchBytes = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${response.status} ${url}`);
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		throw new ExportError(
			'not-loaded',
			'What pictures are drawn with could not be loaded. Check the connection and try again.',
			{ cause }
		);
	}
};

const loading = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Fetches a file once and keeps it in memory; what failed is fetched again. */
const load = (url = ''): Promise<Uint8Array<ArrayBuffer>> => {
	const known = loading.get(url);
	if (known) return known;
	const fresh = fetchBytes(url).catch((error: unknown) => {
		loading.delete(url);
		throw error;
	});
	loading.set(url, fresh);
	return fresh;
};

/**
 * The bundled TTF files in the order of `BUNDLED_FACES`, from our own origin.
 * @param rtl whether those with letters of scripts from right to left are needed too; they are twice as heavy
 */
export const loadFonts = (rtl = false): Promise<Uint8Array[]> =>
	Promise.all(
		(rtl ? BUNDLED_FACES : FONT_FACES).map(({ file }) => load(URLS[`../fonts/${file}.ttf`]))
	);

/** The WOFF2 files of the faces that a drawing uses, from our own origin. */
export const loadFaces = (uses: readonly FaceUse[]): Promise<EmbeddedFace[]> =>
	Promise.all(
		uses.map(async ({ face, set }) => ({
			face,
			woff2: await load(URLS[`../fonts/${fontSetFile(face.file, set)}`])
		}))
	);

/** The bytes of resvg’s module, from our own origin. */
export const loadWasm = (): Promise<Uint8Array<ArrayBuffer>> => load(wasmUrl);
