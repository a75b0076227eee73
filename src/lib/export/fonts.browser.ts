import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import inter400 from '../fonts/inter-400.ttf?url';
import inter400Italic from '../fonts/inter-400-italic.ttf?url';
import inter600 from '../fonts/inter-600.ttf?url';
import literata400 from '../fonts/literata-400.ttf?url';
import literata600 from '../fonts/literata-600.ttf?url';
import { ExportError } from './export-error.ts';

const fetchBytes = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${response.status} ${url}`);
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		throw new ExportError('not-loaded', 'The fonts of images could not be loaded.', { cause });
	}
};

/** Loads once and keeps the result in memory; what failed is tried again. */
const once = <Result>(load: () => Promise<Result>): (() => Promise<Result>) => {
	let loading: Promise<Result> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
};

/** The bundled TTF files, from our own origin. */
export const loadFonts: () => Promise<Uint8Array[]> = once(() =>
	Promise.all([inter400, inter600, inter400Italic, literata400, literata600].map(fetchBytes))
);

/** The bytes of resvg's module, from our own origin. */
export const loadWasm: () => Promise<Uint8Array<ArrayBuffer>> = once(() => fetchBytes(wasmUrl));
