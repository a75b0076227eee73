import type { TimeWords } from '../core/time/time-words.ts';
import type { Measure } from './scene.ts';
import type { ThemeName } from './theme.ts';

/** Everything about the place that a picture is made for. Sizes in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly theme: ThemeName;
	/** How the picture writes dates: the words of its language. */
	readonly words: TimeWords;
	readonly measure: Measure;
}
