import { initWasm, Resvg, type InitInput } from '@resvg/resvg-wasm';
import { checkPixels } from './check-pixels.ts';
import { ExportError } from './export-error.ts';
import { fitTo, RENDERER_FONTS } from './renderer-options.ts';

/** Rasterises SVG documents with the bundled fonts, with the same bytes everywhere. */
export interface PngRenderer {
	/**
	 * PNG bytes of a document, `scale` pixels for each of its own. Throws an `ExportError` if it is too large or cannot be
	 * read.
	 */
	readonly png: (svg: string, scale: number) => Uint8Array;
}

/** Draws SVG documents as PNG or as paths. */
export interface Renderer extends PngRenderer {
	/** A document as it is drawn, its text as paths: resvg's own markup, without what is not drawn. */
	readonly outline: (svg: string) => string;
}

type FitTo = NonNullable<ConstructorParameters<typeof Resvg>[1]>['fitTo'] & object;

// The module can be started only once on a page.
let started: Promise<void> | undefined;

const start = async (wasm: InitInput | Promise<InitInput>): Promise<void> => {
	started ??= initWasm(wasm);
	try {
		await started;
	} catch (cause) {
		started = undefined;
		throw new ExportError('not-loaded', 'The renderer of images could not be loaded.', { cause });
	}
};

/**
 * Starts the renderer.
 * @param wasm the bytes of resvg's module, or the response that brings them; only the first start of a page reads it
 * @param fonts the bundled TTF files
 */
export const createRenderer = async (
	wasm: InitInput | Promise<InitInput>,
	fonts: readonly Uint8Array[]
): Promise<Renderer> => {
	await start(wasm);
	const font = { fontBuffers: [...fonts], ...RENDERER_FONTS };
	const open = <Result>(
		svg: string,
		size: FitTo,
		use: (resvg: InstanceType<typeof Resvg>) => Result
	): Result => {
		let resvg: InstanceType<typeof Resvg>;
		try {
			resvg = new Resvg(svg, { fitTo: size, font });
		} catch (cause) {
			throw new ExportError('not-drawn', 'The picture could not be read as SVG.', { cause });
		}
		try {
			return use(resvg);
		} finally {
			resvg.free();
		}
	};
	return {
		png: (svg, scale) =>
			open(svg, fitTo(scale), (resvg) => {
				checkPixels(resvg.width, resvg.height, scale);
				const image = resvg.render();
				try {
					return image.asPng();
				} finally {
					image.free();
				}
			}),
		outline: (svg) => open(svg, { mode: 'original' }, (resvg) => resvg.toString())
	};
};
