import type { TimeWords } from '../core/time/time-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { RtlLayout } from './rtl/layout.ts';
import type { Measure } from './scene.ts';
import type { Theme } from './theme.ts';

/** Everything about the place that a picture is made for. Sizes in pixels. */
export interface Frame {
	/** `static`: a finished picture that nobody pans or points at, so that the line may move to where the room is needed. */
	readonly kind?: 'page' | 'static';
	readonly width: number;
	readonly height: number;
	readonly theme: Theme;
	/** How the picture writes dates: the words of its language. */
	readonly words: TimeWords;
	/** What the picture writes itself, in the same language. */
	readonly phrases: FigureWords;
	readonly measure: Measure;
	/** For stories with words from right to left, which come with a measurer of their own: see `rtlLayout`. */
	readonly rtl?: RtlLayout | null;
}
