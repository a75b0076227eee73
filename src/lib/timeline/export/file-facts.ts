import { dotsPerInch } from '../../scene/picture/sizes.ts';
import type { Preset } from '../../scene/picture/sizes.ts';
import type { ExportFormat } from './export-choice.ts';
import type { PreviewWords } from './words/export-words.ts';

/** What is known about the file to come. */
export interface FileFacts {
	readonly format: ExportFormat;
	/** Pixels at 1×. */
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	readonly preset: Preset | undefined;
	/** Size of the finished file; `null` before it is made. */
	readonly bytes: number | null;
}

/** The size of the file, part by part: “3200 × 1800 pixels”, “5.8 megapixels”, “412 kB”. */
export const fileFacts = (
	words: PreviewWords,
	{ format, width, height, scale, preset, bytes }: FileFacts
): string[] => {
	const dots = preset ? dotsPerInch(preset, scale) : null;
	const paper = preset?.mm ? [words.millimetres(...preset.mm)] : [];
	const weight = bytes === null ? [] : [words.bytes(bytes)];
	if (format === 'pdf' && preset?.mm) return [...paper, words.sharp, ...weight];
	if (format !== 'png') return [words.pixels(width, height), words.sharp, ...weight];
	const pixels = [Math.round(width * scale), Math.round(height * scale)] as const;
	return [
		words.pixels(...pixels),
		words.megapixels(pixels[0] * pixels[1]),
		...paper,
		...(dots === null ? [] : [words.dots(dots)]),
		...weight
	];
};
