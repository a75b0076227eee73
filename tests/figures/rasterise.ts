import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { BUNDLED_FACES } from '#lib/fonts/bundled-faces.ts';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** A picture of an SVG, as PNG bytes, with the bundled fonts alone. */
export const rasterise = async (svg: string): Promise<Uint8Array> => {
	ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	await ready;
	const fontBuffers = BUNDLED_FACES.map(({ file }) => readFileSync(`src/lib/fonts/${file}.ttf`));
	const resvg = new Resvg(svg, {
		font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Inter' }
	});
	return resvg.render().asPng();
};
