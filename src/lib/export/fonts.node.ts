import inter400 from '../fonts/inter-400.ttf?inline';
import inter400Italic from '../fonts/inter-400-italic.ttf?inline';
import inter600 from '../fonts/inter-600.ttf?inline';
import literata400 from '../fonts/literata-400.ttf?inline';
import literata600 from '../fonts/literata-600.ttf?inline';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';

// Inlined, so that the command line program stays one file; see fonts.node.ts’s readers for what that costs.
const decode = (url: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));

/** The bundled TTF files. */
export const loadFonts = (): Promise<Uint8Array[]> =>
	Promise.resolve(
		[inter400, inter600, inter400Italic, literata400, literata600].map((url) => decode(url))
	);

/** The bytes of resvg's module. */
export const loadWasm = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(decode(wasm));
