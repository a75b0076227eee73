import type { Selection, ScaleKind } from '#lib/core/view/view.ts';
import type { ThemeName } from '#lib/scene/theme.ts';

/** One picture that is kept as a golden SVG. */
export interface FigureExample {
	/** Name of the golden file. */
	readonly name: string;
	/** Path of the story from the project's root. */
	readonly story: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly theme: ThemeName;
	readonly scale: ScaleKind;
	/** ISO instants; the whole story if absent. */
	readonly window?: readonly [string, string];
	readonly selection?: Selection;
}

const BELGOROD = 'data/stories/belgorod-kharkiv-2023/story.json';

const SIZES = [
	{ size: 'small', width: 360, height: 520 },
	{ size: 'tablet', width: 780, height: 560 },
	{ size: 'desktop', width: 1060, height: 660 },
	{ size: 'landscape', width: 1600, height: 760 },
	{ size: 'wide', width: 2400, height: 900 }
] as const;

const ZOOMS = [
	{ zoom: 'home' },
	{ zoom: 'weekend', window: ['2023-12-29T00:00Z', '2024-01-01T00:00Z'] },
	{ zoom: 'strike', window: ['2023-12-30T06:00Z', '2023-12-30T20:00Z'] }
] as const;

/** Every picture that is compared: the first story at five sizes, three zooms and two themes, and some special cases. */
export const EXAMPLES: readonly FigureExample[] = [
	...SIZES.flatMap(({ size, width, height }) =>
		ZOOMS.flatMap(({ zoom, ...window }) =>
			(['light', 'dark'] as const).map((theme) => ({
				name: `belgorod-${size}-${zoom}-${theme}`,
				story: BELGOROD,
				width,
				height,
				theme,
				scale: 'story' as const,
				...window
			}))
		)
	),
	{
		name: 'belgorod-true-scale',
		story: BELGOROD,
		width: 1060,
		height: 660,
		theme: 'light',
		scale: 'true'
	},
	{
		name: 'belgorod-selected-statement',
		story: BELGOROD,
		width: 1060,
		height: 660,
		theme: 'light',
		scale: 'story',
		selection: { kind: 'statement', id: 'gladkov-damage' }
	},
	{
		name: 'minimal',
		story: 'tests/fixtures/stories/minimal.json',
		width: 1060,
		height: 660,
		theme: 'light',
		scale: 'story'
	},
	{
		name: 'two-sides',
		story: 'tests/fixtures/stories/two-sides.json',
		width: 1060,
		height: 660,
		theme: 'light',
		scale: 'story'
	}
];
