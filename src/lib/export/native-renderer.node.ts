import type * as ResvgJs from '@resvg/resvg-js';
import { checkPixels } from './check-pixels.ts';
import { ExportError } from './export-error.ts';
import type { PngRenderer } from './png-renderer.ts';
import { fitTo, RENDERER_FONTS } from './renderer-options.ts';

type Native = typeof ResvgJs;

const load = async (): Promise<Native | null> => {
	try {
		return await import('@resvg/resvg-js');
	} catch {
		// It is optional: without it, or without its binary for this machine, WebAssembly draws the same.
		return null;
	}
};

/**
 * The same renderer as machine code, several times faster and with the same bytes; `null` where `@resvg/resvg-js` is not
 * installed.
 * @param fontFiles paths of the bundled TTF files, which it reads for each picture: see `withFontFiles`
 */
export const createNativeRenderer = async (
	fontFiles: readonly string[]
): Promise<PngRenderer | null> => {
	const native = await load();
	if (!native) return null;
	const font = { fontFiles: [...fontFiles], ...RENDERER_FONTS };
	return {
		png: (svg, scale) => {
			let resvg: InstanceType<Native['Resvg']>;
			try {
				resvg = new native.Resvg(svg, { fitTo: fitTo(scale), font });
			} catch (cause) {
				throw new ExportError('not-drawn', 'The picture could not be read as SVG.', { cause });
			}
			checkPixels(resvg.width, resvg.height, scale);
			return new Uint8Array(resvg.render().asPng());
		}
	};
};
