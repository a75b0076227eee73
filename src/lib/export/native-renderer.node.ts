import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ResvgJs from '@resvg/resvg-js';
import { FONT_FACES } from '../fonts/font-faces.ts';
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

/** The native build reads fonts from files only; they go with the process. */
const writeFonts = (fonts: readonly Uint8Array[]): string[] => {
	const folder = mkdtempSync(join(tmpdir(), 'onrecord-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return fonts.map((bytes, i) => {
		const path = join(folder, `${FONT_FACES[i]?.file ?? i}.ttf`);
		writeFileSync(path, bytes);
		return path;
	});
};

/**
 * The same renderer as machine code, several times faster and with the same bytes; `null` where `@resvg/resvg-js` is not
 * installed.
 * @param fonts the bundled TTF files in the order of `FONT_FACES`
 */
export const createNativeRenderer = async (
	fonts: () => Promise<readonly Uint8Array[]>
): Promise<PngRenderer | null> => {
	const native = await load();
	if (!native) return null;
	const font = { fontFiles: writeFonts(await fonts()), ...RENDERER_FONTS };
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
