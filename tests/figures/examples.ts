import type { Selection, ScaleKind } from '#lib/core/view/view.ts';
import type { PictureTheme } from '#lib/scene/theme.ts';

/** One picture that is kept as a golden SVG. */
export interface FigureExample {
	/** Name of the golden file. */
	readonly name: string;
	/** Path of the story from the project's root. */
	readonly story: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number | 'auto';
	/** How time runs; to the right if absent. */
	readonly direction?: 'down';
	readonly theme: PictureTheme;
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
	},
	...(
		[
			{ size: 'phone', width: 540, height: 960, theme: 'light' },
			{ size: 'page', width: 940, height: 1100, theme: 'print' },
			{ size: 'column', width: 680, height: 'auto', theme: 'dark' }
		] as const
	).map(({ size, ...frame }) => ({
		name: `belgorod-down-${size}`,
		story: BELGOROD,
		direction: 'down' as const,
		scale: 'story' as const,
		...frame
	})),
	...(['hebrew', 'arabic'] as const).flatMap((name) => {
		const story = `tests/fixtures/stories/${name}.json`;
		const look = { story, theme: 'light', scale: 'story' } as const;
		return [
			{ ...look, name: `${name}-landscape`, width: 1200, height: 720 },
			{
				...look,
				name: `${name}-down`,
				direction: 'down' as const,
				width: 680,
				height: 'auto' as const
			}
		];
	}),
	{
		name: 'hebrew-raised',
		story: 'tests/fixtures/stories/hebrew.json',
		width: 480,
		height: 460,
		theme: 'dark',
		scale: 'story',
		selection: { kind: 'statement', id: 'northgate-log' }
	}
];
