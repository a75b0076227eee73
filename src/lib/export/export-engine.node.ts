import type { ExportEngine } from './export-picture.ts';
import { drawPicture } from './figure-markup.server.ts';
import { loadFaces, loadFonts, loadWasm } from './fonts.node.ts';
import { createNativeRenderer } from './native-renderer.node.ts';
import { createRenderer } from './png-renderer.ts';
import type { PngRenderer, Renderer } from './png-renderer.ts';

/**
 * The export of pictures without a browser. The renderers and the fonts are loaded once, when they are first asked for.
 * @param fontFiles paths of the bundled TTF files, see `withFontFiles`; without them WebAssembly draws each PNG
 */
export const createNodeEngine = (fontFiles: readonly string[] = []): ExportEngine => {
	let loaded: Promise<Uint8Array[]> | null = null;
	let started: Promise<Renderer> | null = null;
	let fastest: Promise<PngRenderer> | null = null;
	const fonts = (): Promise<Uint8Array[]> => (loaded ??= loadFonts());
	const renderer = (): Promise<Renderer> =>
		(started ??= Promise.all([loadWasm(), fonts()]).then(([wasm, files]) =>
			createRenderer(wasm, files)
		));
	const fast = async (): Promise<PngRenderer> => {
		const native = fontFiles.length > 0 ? await createNativeRenderer(fontFiles) : null;
		return native ?? renderer();
	};
	return {
		draw: drawPicture,
		renderer,
		pngRenderer: () => (fastest ??= fast()),
		fonts,
		faces: loadFaces
	};
};
