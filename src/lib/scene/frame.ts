import type { Locale } from '../core/time/format-time.ts';
import type { Measure } from './scene.ts';
import type { ThemeName } from './theme.ts';

/** Everything about the place that a picture is made for. Sizes in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly theme: ThemeName;
	readonly locale: Locale;
	readonly measure: Measure;
}
