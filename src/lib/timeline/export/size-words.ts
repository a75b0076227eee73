import { dotsPerInch } from '../../scene/picture/sizes.ts';
import type { Preset, PresetId } from '../../scene/picture/sizes.ts';
import type { SaidCounts } from '../../scene/picture/said.ts';
import type { ExportFormat } from './export-choice.ts';

/** The sizes by name, as the dialog says them. */
export const PRESET_NAMES: Readonly<Record<PresetId, string>> = {
	landscape: 'Landscape',
	social: 'Link preview',
	square: 'Square',
	portrait: 'Portrait',
	story: 'Phone story',
	slide: 'Slide',
	a4: 'A4 landscape',
	'a4-portrait': 'A4 portrait',
	column: 'Column'
};

/** “1600 × 900”, “297 × 210 mm” or “680 wide”. */
export const sizeLabel = ({ width, height, mm }: Preset): string => {
	if (mm) return `${mm[0]} × ${mm[1]} mm`;
	return height === 'auto' ? `${width} wide` : `${width} × ${height}`;
};

/** “184 kB”, “2.4 MB”. */
export const bytesLabel = (bytes: number): string => {
	if (bytes < 1_000) return `${bytes} bytes`;
	if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

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
export const fileFacts = ({ format, width, height, scale, preset, bytes }: FileFacts): string[] => {
	const dots = preset ? dotsPerInch(preset, scale) : null;
	const paper = preset?.mm ? [`${preset.mm[0]} × ${preset.mm[1]} mm`] : [];
	const weight = bytes === null ? [] : [bytesLabel(bytes)];
	if (format === 'pdf' && preset?.mm) return [...paper, 'sharp at any size', ...weight];
	if (format !== 'png') return [`${width} × ${height} pixels`, 'sharp at any size', ...weight];
	const pixels = [Math.round(width * scale), Math.round(height * scale)] as const;
	return [
		`${pixels[0]} × ${pixels[1]} pixels`,
		`${((pixels[0] * pixels[1]) / 1e6).toFixed(1)} megapixels`,
		...paper,
		...(dots === null ? [] : [`${dots} dpi`]),
		...weight
	];
};

/**
 * What of the story is in the picture, and how much of it can be read, in a sentence.
 * @param total statements of the story
 */
export const shownWords = (total: number, said: SaidCounts): string => {
	const { whole, shortened, named, counted } = said;
	const shown = whole + shortened + named + counted;
	if (total === 0) return 'The story has no statements.';
	if (shown === 0) return `No statement of ${total} is in the picture.`;
	const all = shown === total ? `All ${total} statements` : `${shown} of ${total} statements`;
	if (whole === shown) return `${all} are in the picture.`;
	const parts = [
		`${whole} in full`,
		...(shortened > 0 ? [`${shortened} cut short`] : []),
		...(named > 0 ? [`${named} with the speaker alone`] : []),
		...(counted > 0 ? [`${counted} only counted`] : [])
	];
	return `${all} are in the picture: ${parts.join(', ')}.`;
};
