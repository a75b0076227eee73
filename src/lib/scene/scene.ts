import type { Box } from './box.ts';
import type { Lane, LinkKind, Mode } from '../core/story/story.ts';
import type { PictureTheme } from './theme.ts';

export type { Box };

/** A face of the bundled fonts. */
export interface Font {
	readonly family: 'sans' | 'serif';
	readonly weight: 400 | 600;
	readonly italic: boolean;
	/** Pixels. */
	readonly size: number;
}

/** Width in pixels of one line of text. */
export type Measure = (text: string, font: Font) => number;

/** A piece of a run in one direction and one face, for runs with words from right to left. */
export interface TextPart {
	readonly text: string;
	/** Its left end in pixels; with an `anchor` its right end. */
	readonly x: number;
	/** `end` for words from right to left. */
	readonly anchor?: 'end';
	/** The family as CSS and SVG name it, where it is not the run's; it is upright. */
	readonly family?: string;
	/** Pixels, where it is not the run's. */
	readonly size?: number;
}

/** One run of text on one baseline, with its final paint. `x` is the start, `y` the baseline, in pixels. */
export interface TextRun {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** `end`: the run ends at `x`, as on a mirrored scene. */
	readonly anchor?: 'end';
	/** The same words in the order in which they are read, each piece at its place; drawn instead of `text`. */
	readonly parts?: readonly TextPart[];
	readonly font: Font;
	readonly fill: string;
	/** Language of the words if it differs from the story's. */
	readonly lang?: string;
}

/** `dim`: recedes while something else is pointed at; `strong`: is what is pointed at or selected. */
export type Emphasis = 'normal' | 'strong' | 'dim';

/** How much of a statement there was room for. */
export type CardLevel = 'full' | 'short' | 'chip';

/** A bar in the colour of a side. */
export interface Stripe {
	readonly box: Box;
	readonly fill: string;
	/** What is cut out of it as SVG path data, and the ground that shows there: tells sides apart without colour. */
	readonly cut?: { readonly path: string; readonly fill: string };
}

/**
 * The events that a mark stands for, by their places in time order: from the first to before the second. Lists of ids beside
 * it hold at most a hundred of them on a page; all in a finished picture.
 */
export type EventRange = readonly [from: number, to: number];

/** A statement on its pole. */
export interface CardMark {
	/** Statement id. */
	readonly id: string;
	/** The event on whose pole it hangs. */
	readonly event: string;
	/** The place of that event in time order. */
	readonly order: number;
	readonly side: string;
	readonly lane: Lane;
	readonly mode: Mode;
	readonly level: CardLevel;
	readonly box: Box;
	readonly fill: string;
	readonly stroke: string;
	readonly dashed: boolean;
	/** What lies behind it: a receding card is still opaque. */
	readonly ground: string;
	/** The thick edge in the colour of the side; stands on the pole. */
	readonly edge: Stripe;
	/** Marks behind hits of a search. */
	readonly hits: readonly Box[];
	readonly hitFill: string;
	readonly texts: readonly TextRun[];
	readonly emphasis: Emphasis;
}

/** Statements at one pole and lane that had no room as cards: a bar with a count. Ticks while few, one bar when many. */
export interface ColumnMark {
	/** `<pole id>/<lane>`. */
	readonly id: string;
	/** Ids of the first of its events. */
	readonly events: readonly string[];
	readonly range: EventRange;
	/** Ids of the first of its statements. */
	readonly statements: readonly string[];
	/** How many statements it counts. */
	readonly count: number;
	readonly lane: Lane;
	readonly box: Box;
	/** One segment a side (or a tick), from the line outwards. */
	readonly segments: readonly (Stripe & { readonly side: string })[];
	/** “+3” behind cards, “3” on a bar of its own. */
	readonly label: TextRun;
	readonly emphasis: Emphasis;
}

/** The vertical from the line to the cards of one lane. */
export interface PoleMark {
	readonly id: string;
	/** Ids of the first of its events. */
	readonly events: readonly string[];
	readonly range: EventRange;
	/** Ids of the first statements that hang on it. */
	readonly statements: readonly string[];
	/** How many hang on it. */
	readonly count: number;
	readonly lane: 'above' | 'below';
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
	/** Horizontals at `y` from the pole to `x2`, for cards that stand beside another. */
	readonly twigs: readonly { readonly x2: number; readonly y: number }[];
	readonly stroke: string;
	readonly emphasis: Emphasis;
}

/** An event, or a crowd of events, on the line. */
export interface NodeMark {
	/** Event id, or `crowd:<first event id>` for several. */
	readonly id: string;
	/** Ids of the first of its events. */
	readonly events: readonly string[];
	readonly range: EventRange;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly fill: string;
	readonly stroke: string;
	/** The number of events for a crowd. */
	readonly count: TextRun | null;
	readonly selected: boolean;
	readonly emphasis: Emphasis;
}

/** Title and date of an event beside its node. */
export interface LabelMark {
	readonly id: string;
	/** Ids of the first of its events. */
	readonly events: readonly string[];
	readonly range: EventRange;
	readonly box: Box;
	/** Opaque ground under the words, for titles that stand on the line itself. */
	readonly ground?: string;
	readonly texts: readonly TextRun[];
	readonly emphasis: Emphasis;
}

/** The time an event may have happened in, drawn along the line. */
export interface SpanMark {
	/** Id of the first of its events. */
	readonly id: string;
	/** Ids of the first events that share this time. */
	readonly events: readonly string[];
	/** How many share it. */
	readonly count: number;
	/** First and last instant, UTC ms. */
	readonly time: readonly [earliest: number, latest: number];
	readonly box: Box;
	readonly fill: string;
	/** Faded ends for “circa” and for open ends. */
	readonly fadeStart: boolean;
	readonly fadeEnd: boolean;
	readonly emphasis: Emphasis;
}

/** A relation between two events, as an arc over the line. */
export interface ArcMark {
	/** Link id. */
	readonly id: string;
	readonly kind: LinkKind;
	readonly events: readonly [string, string];
	/** The statement that claims it. */
	readonly by: string | null;
	/** SVG path data. */
	readonly path: string;
	readonly stroke: string;
	readonly dashed: boolean;
	/** Arrow head at the answered event, SVG path data. */
	readonly head: string;
	readonly emphasis: Emphasis;
}

/** Where a long empty time is folded: `//` on the line. */
export interface BreakMark {
	readonly x: number;
	readonly y: number;
	/** The time it leaves out, UTC ms. */
	readonly from: number;
	readonly to: number;
}

/** A tick of the axis with its grid line and label. */
export interface TickMark {
	/** UTC ms. */
	readonly time: number;
	readonly x: number;
	/** Its grid line: in the lanes, and not through the titles between them. */
	readonly lines: readonly { readonly y1: number; readonly y2: number }[];
	readonly stroke: string;
	readonly label: TextRun | null;
}

/** The ground of one lane. */
export interface LaneMark {
	readonly lane: Lane;
	readonly box: Box;
	readonly fill: string;
	/** “↑ Russia’s account”, one a side. */
	readonly labels: readonly LaneName[];
}

/** The name of a side's account, with its width in pixels. */
export interface LaneName extends TextRun {
	/** Side id. */
	readonly side: string;
	readonly width: number;
}

/** What of the story is on the picture. `matching = before + shown + after`, `shown = drawn + folded`. */
export interface SceneCounts {
	/** All statements of the story. */
	readonly total: number;
	/** Those the filter lets through. */
	readonly matching: number;
	/** Of these, those inside the window. */
	readonly shown: number;
	readonly drawn: number;
	readonly folded: number;
	/** Those earlier and later than the window. */
	readonly before: number;
	readonly after: number;
}

/** A finished picture as plain data: positioned marks with final paint. Structured-cloneable. */
export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly theme: PictureTheme;
	/** How time runs: to the right, or downwards with one account on either side. */
	readonly direction: 'right' | 'down';
	/** Laid out from right to left: time that runs to the right runs to the left, and the accounts beside a line change sides. */
	readonly mirrored?: true;
	readonly background: string;
	readonly lanes: readonly LaneMark[];
	readonly ticks: readonly TickMark[];
	readonly line: {
		readonly x1: number;
		readonly x2: number;
		readonly y1: number;
		readonly y2: number;
		readonly stroke: string;
	};
	readonly breaks: readonly BreakMark[];
	readonly spans: readonly SpanMark[];
	readonly arcs: readonly ArcMark[];
	readonly poles: readonly PoleMark[];
	readonly columns: readonly ColumnMark[];
	readonly cards: readonly CardMark[];
	readonly nodes: readonly NodeMark[];
	readonly labels: readonly LabelMark[];
	/** A card that is pointed at and had less room than its words need: drawn over everything, in full. */
	readonly raised: CardMark | null;
	readonly counts: SceneCounts;
}
