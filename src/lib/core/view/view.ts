import type { Mode } from '../story/story.ts';

/** `[start, end]` in UTC milliseconds, `start < end`. */
export type TimeWindow = readonly [number, number];

/** What is selected. */
export interface Selection {
	readonly kind: 'event' | 'statement' | 'speaker';
	readonly id: string;
}

/** Which statements are wanted. The empty filter shows everything. */
export interface Filter {
	readonly hiddenSides: readonly string[];
	readonly hiddenSpeakers: readonly string[];
	/** Modes switched off. */
	readonly hiddenModes: readonly Mode[];
	/** Search words; empty for none. */
	readonly query: string;
}

/** How the stage maps time to room: `story` folds empty gaps, `true` is linear. */
export type ScaleKind = 'story' | 'true';

/** What the reader looks at, in domain units: fits in a URL, depends on no pixel. */
export interface View {
	/** `null`: the whole story. */
	readonly window: TimeWindow | null;
	readonly scale: ScaleKind;
	readonly selection: Selection | null;
	readonly filter: Filter;
}

export const EMPTY_FILTER: Filter = {
	hiddenSides: [],
	hiddenSpeakers: [],
	hiddenModes: [],
	query: ''
};

export const HOME_VIEW: View = {
	window: null,
	scale: 'story',
	selection: null,
	filter: EMPTY_FILTER
};
