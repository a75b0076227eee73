import type { Language } from '../../core/language.ts';
import type { Box, Scene, Stripe, TextRun } from '../scene.ts';
import type { PictureTheme } from '../theme.ts';
import type { SaidCounts } from './said.ts';

/** Languages that a picture can be written in; the story’s own words stay as they are. */
export type PictureLanguage = Language;

/** The part of a story that a picture shows. */
export type PictureScope =
	| { readonly kind: 'story' }
	/** The window of the view. */
	| { readonly kind: 'window' }
	| { readonly kind: 'events'; readonly events: readonly string[] };

/** What a reader may choose about an exported picture. */
export interface PictureOptions {
	/** Pixels at 1×; `auto`: as high as all words need. */
	readonly width: number;
	readonly height: number | 'auto';
	readonly theme: PictureTheme;
	/** No ground at all, for pages that bring their own. */
	readonly transparent: boolean;
	readonly scope: PictureScope;
	readonly header: boolean;
	readonly footer: boolean;
	readonly statements: boolean;
	readonly arcs: boolean;
}

/** The whole story with everything on it, in the colours of day: what is drawn unless something else is asked for. */
export const WHOLE_STORY: Omit<PictureOptions, 'width' | 'height'> = {
	theme: 'light',
	transparent: false,
	scope: { kind: 'story' },
	header: true,
	footer: true,
	statements: true,
	arcs: true
};

/** One entry of the key: a sign and what it means. */
export interface LegendMark {
	readonly texts: readonly TextRun[];
	/** The sign as bars, as outlines and as strokes. */
	readonly bars: readonly Stripe[];
	readonly frames: readonly (Box & { readonly stroke: string; readonly dashed: boolean })[];
	readonly strokes: readonly {
		readonly path: string;
		readonly stroke: string;
		readonly width: number;
		readonly dashed: boolean;
	}[];
}

/** A line of the footer that leads somewhere when it can be followed (in a PDF). */
export interface PictureLink {
	readonly box: Box;
	/** An http or https address. */
	readonly url: string;
}

/**
 * A story as a finished, static picture: header, figure, key and footer. Plain data. All positions are in units of the
 * layout, `unit` pixels each at 1×; the stage’s own positions count from `stage.x`, `stage.y`.
 */
export interface Picture {
	/** Pixels at 1×. */
	readonly width: number;
	readonly height: number;
	/** Pixels of a unit of the layout at 1×. */
	readonly unit: number;
	readonly lang: PictureLanguage;
	/** The story’s own title. */
	readonly title: string;
	/** Alternative text, in one or two sentences, and the same at length. */
	readonly alt: string;
	readonly description: string;
	/** `null` for a transparent picture. */
	readonly background: string | null;
	readonly header: readonly TextRun[];
	readonly stage: { readonly x: number; readonly y: number; readonly scene: Scene };
	/** How much of what is said can be read; the footer tells what can’t. */
	readonly said: SaidCounts;
	readonly legend: readonly LegendMark[];
	readonly footer: readonly TextRun[];
	readonly links: readonly PictureLink[];
}
