import type { Language } from '../core/language.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { CheckResult } from '../core/story/story.ts';
import type { View } from '../core/view/view.ts';
import type { RtlLayout } from '../scene/rtl/layout.ts';
import type { Measure } from '../scene/scene.ts';
import type { Theme, ThemeName } from '../scene/theme.ts';
import type { HistoryMode } from './history-writer.ts';
import type { ReaderWords } from './words/reader-words.ts';

/**
 * What is known about the words of each statement, by its id. `claimed`: a stranger’s file says that they were checked,
 * and nobody has done it again.
 */
export type Checks = Readonly<Record<string, CheckResult | 'unchecked' | 'claimed'>>;

/** A page in a language. */
export interface LanguageLink {
	readonly code: Language;
	/** The language’s own name. */
	readonly name: string;
	/** Without a query. */
	readonly href: string;
}

/** How the picture is drawn where the page is printed; sizes in CSS pixels. */
export interface Paper {
	readonly theme: Theme;
	readonly width: number;
	readonly height: number;
}

/** Where a story can be handed on from. */
export interface ShareOptions {
	/** The whole address of the page with what is looked at. */
	readonly link: () => string;
	/** The whole address of the bare page for other pages, in a language. */
	readonly embedPage: (language: Language) => string;
}

/** What a reader's state is made from. Functions are read reactively. */
export interface TimelineOptions {
	readonly index: () => StoryIndex;
	readonly checks: () => Checks;
	/** What the reader writes itself. */
	readonly words: ReaderWords;
	/** Measures the texts of story and words: what `loadMeasure` gives for them. */
	readonly measure: Measure;
	/** Where the same story is found in each language, by its own name; none if absent. */
	readonly languages?: readonly LanguageLink[];
	/** How the story is handed on; not at all if absent. */
	readonly share?: ShareOptions;
	/** What lays out words from right to left: to be given for a story that `needsRtl`. */
	readonly rtl?: RtlLayout | null;
	/** What to show first; the whole story if absent. */
	readonly view?: View;
	/** A theme that the address asks for. */
	readonly theme?: ThemeName | null;
	/**
	 * Whether the reader stands in a sandboxed frame: then it has no address to hand on, makes no pictures, and leaves
	 * files to the page around it.
	 */
	readonly framed?: boolean;
	/** Shows the story in a file that is not the one on screen, away from this page; absent where that can’t be done. */
	readonly openElsewhere?: (file: File) => void;
	/**
	 * Called after the reader changed something that an address holds. `theme` is what the address should ask for:
	 * `null` unless it did already or the reader chose one in this visit.
	 */
	readonly onchange?: (view: View, theme: ThemeName | null, how: HistoryMode) => void;
}

/** Whether the window glides to its new place. Never does for readers who want less motion. */
export interface Animated {
	readonly animate?: boolean;
}
