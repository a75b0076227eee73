import type { PictureSize, Preset, PresetId, SizeFault } from '../../../scene/picture/sizes.ts';
import type { SaidCounts } from '../../../scene/picture/said.ts';
import type { PictureTheme } from '../../../scene/theme.ts';
import type { ScopeChoice } from '../export-choice.ts';
import type { ExportProblem } from '../problem-of.ts';

/** Everything that the dialog for images writes, in one language. */
export interface ExportWords {
	/** Title of the dialog. */
	readonly title: string;
	readonly close: string;
	/** The same with its key. */
	readonly closeWithKey: string;
	readonly size: SizeWords;
	readonly file: FileWords;
	readonly look: LookWords;
	readonly scope: ScopeWords;
	readonly preview: PreviewWords;
	readonly actions: ActionWords;
	readonly faults: FaultWords;
}

/** Sizes of pictures. */
export interface SizeWords {
	readonly legend: string;
	/** By what each named size is called. */
	readonly presets: Readonly<Record<PresetId, string>>;
	/** “1600 × 900”, “297 × 210 mm” or “680 wide”. */
	readonly label: (preset: Preset) => string;
	/** A size of the reader’s own: short, in full, and what it is. */
	readonly custom: string;
	readonly customSize: string;
	readonly customHint: string;
	readonly width: string;
	readonly height: string;
	readonly asHighAsNeeded: string;
}

/** The file and what goes into it. */
export interface FileWords {
	readonly format: string;
	/** Pixels of a PNG. */
	readonly scale: string;
	/** Why a scale is not offered. */
	readonly tooFine: string;
	/** How an SVG holds its text. */
	readonly letters: string;
	readonly asFonts: string;
	readonly asOutlines: string;
	readonly name: string;
	/** The name that the file will really have. */
	readonly savedAs: (name: string) => string;
	readonly alt: string;
	readonly altHint: string;
	/** Takes the reader’s own alternative text back. */
	readonly useGenerated: string;
	readonly embed: string;
	readonly embedHint: string;
}

/** What the picture looks like. */
export interface LookWords {
	readonly theme: string;
	readonly themes: Readonly<Record<PictureTheme, string>>;
	/** What the theme for paper is. */
	readonly printHint: string;
	readonly language: string;
	readonly transparent: string;
	/** Legend of the parts. */
	readonly parts: string;
	readonly header: string;
	readonly footer: string;
	readonly statements: string;
	readonly arcs: string;
}

/** Parts of the story. */
export interface ScopeWords {
	readonly legend: string;
	readonly scopes: Readonly<Record<ScopeChoice, string>>;
	/** Name of the list of events. */
	readonly events: string;
	/** Shown where the page is filtered. */
	readonly filtered: string;
}

/** The preview and what is known about the file to come. */
export interface PreviewWords {
	readonly name: string;
	readonly layingOut: string;
	readonly tryAgain: string;
	/** “3200 × 1800 pixels”. */
	readonly pixels: (width: number, height: number) => string;
	/** “5.8 megapixels”, out of pixels. */
	readonly megapixels: (pixels: number) => string;
	/** “297 × 210 mm”. */
	readonly millimetres: (width: number, height: number) => string;
	/** Of files that are no pixels. */
	readonly sharp: string;
	/** “300 dpi”. */
	readonly dots: (dots: number) => string;
	/** “184 kB”, “2.4 MB”. */
	readonly bytes: (bytes: number) => string;
	/** What of the story is in the picture, and how much of it can be read, in a sentence; `total` statements it has. */
	readonly shown: (total: number, said: SaidCounts) => string;
}

/** A thing that can be copied. */
interface CopyWords {
	/** The thing, on its button. */
	readonly label: string;
	/** The button’s whole name, which holds the label. */
	readonly name: string;
	/** That it was copied, in a sentence. */
	readonly done: string;
}

/** What can be done with the picture, and how it went. */
export interface ActionWords {
	/** Stands before what can be copied. */
	readonly copy: string;
	readonly image: CopyWords;
	readonly svg: CopyWords;
	readonly alt: CopyWords;
	readonly link: CopyWords;
	/** Said instead where the link cannot hold what was chosen. */
	readonly linkToWhole: string;
	readonly share: string;
	readonly shared: string;
	/** Saves the file; `format` is “PNG”. */
	readonly download: (format: string) => string;
	readonly saved: (name: string, bytes: string) => string;
	readonly cancel: string;
	readonly cancelled: string;
	/** What is being done, without the three dots behind it. */
	readonly making: (format: string) => string;
	readonly makingImage: string;
	readonly copying: string;
}

/** What is wrong, each in a sentence or two that say what to do. */
export interface FaultWords {
	/** A field for a size holds no whole number. */
	readonly notWhole: string;
	readonly noEvent: string;
	/** What keeps a size from being drawn, with that size. */
	readonly size: (fault: SizeFault & PictureSize) => string;
	readonly problem: (problem: ExportProblem) => string;
}
