import { initWasm, Resvg, type InitInput } from '@resvg/resvg-wasm';
import { MAX_PIXELS } from '../scene/picture/sizes.ts';
import { ExportError } from './export-error.ts';

/** How large a picture is drawn: pixels for each pixel at 1×, or a width in pixels. */
export type PngScale = number | { readonly width: number };

/** Draws SVG documents with the bundled fonts, with the same bytes everywhere. */
export interface Renderer {
	/** PNG bytes of a document. Throws an `ExportError` if it is too large or cannot be read. */
	readonly png: (svg: string, scale: PngScale) => Uint8Array;
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

const requireSize = (width: number, height: number, fitTo: FitTo): void => {
	const zoom =
		fitTo.mode === 'zoom' ? fitTo.value : fitTo.mode === 'width' ? fitTo.value / width : 1;
	const [w, h] = [Math.ceil(width * zoom), Math.ceil(height * zoom)];
	if (!(zoom > 0 && w * h <= MAX_PIXELS)) {
		const megapixels = (w * h) / 1_000_000;
		throw new ExportError(
			'too-large',
			`An image may have at most ${MAX_PIXELS / 1_000_000} megapixels; ${w} × ${h} pixels are ${megapixels.toFixed(1)}. Choose a smaller size or scale.`
		);
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
	const font = {
		fontBuffers: [...fonts],
		loadSystemFonts: false,
		defaultFontFamily: 'Inter',
		sansSerifFamily: 'Inter',
		serifFamily: 'Literata'
	};
	const open = <Result>(
		svg: string,
		fitTo: FitTo,
		use: (resvg: InstanceType<typeof Resvg>) => Result
	): Result => {
		let resvg: InstanceType<typeof Resvg>;
		try {
			resvg = new Resvg(svg, { fitTo, font });
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
		png: (svg, scale) => {
			const fitTo: FitTo =
				typeof scale === 'number'
					? { mode: 'zoom', value: scale }
					: { mode: 'width', value: scale.width };
			return open(svg, fitTo, (resvg) => {
				requireSize(resvg.width, resvg.height, fitTo);
				const image = resvg.render();
				try {
					return image.asPng();
				} finally {
					image.free();
				}
			});
		},
		outline: (svg) => open(svg, { mode: 'original' }, (resvg) => resvg.toString())
	};
};
