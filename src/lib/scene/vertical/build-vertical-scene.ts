import type { StoryIndex } from '../../core/story/index-story.ts';
import type { PlacedEvent } from '../../core/story/placed-event.ts';
import type { Found } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { makeContext, type SceneContext } from '../context.ts';
import { makeCards } from '../draw-card.ts';
import { makeScale } from '../scale.ts';
import type { BreakMark, Scene } from '../scene.ts';
import { drawSpansAlong, type Track } from '../spans.ts';
import { drawLinks } from './draw-links.ts';
import { drawRow } from './draw-row.ts';
import { drawSides } from './draw-sides.ts';
import { fitRows } from './fit-rows.ts';
import { GROWTH, spreadRows, type Gap } from './gaps.ts';
import { makeHeadings } from './heading.ts';
import type { Kit, Row } from './row.ts';
import { MAX_HEIGHT, MIN_HEIGHT, MIN_WIDTH, makeSheet, type Sheet } from './sheet.ts';
import { timePlaces } from './time-places.ts';
import type { VerticalFrame } from './vertical-frame.ts';

/** A break stands so far above the row that goes on after it, in pixels. */
const BREAK_SHIFT = 14;

const tracksOf = ({ half }: Sheet): readonly Track[] => [
	{ shift: 0, height: 6 },
	{ shift: half * 0.36, height: 2.5 },
	{ shift: half * -0.36, height: 2.5 }
];

/** Statements that hang on events and pass the filter. */
const countOn = ({ index, shown }: SceneContext, events: readonly PlacedEvent[]): number =>
	events.flatMap(({ event }) => index.hanging.get(event.id) ?? []).filter(({ id }) => shown.has(id))
		.length;

const drawBreaks = (gaps: readonly Gap[], tops: readonly number[], x: number): BreakMark[] =>
	gaps.flatMap(({ folds }, i) => {
		const y = (tops[i] ?? 0) - BREAK_SHIFT;
		const [from, to] = [folds[0]?.from, folds.at(-1)?.to];
		return from === undefined || to === undefined ? [] : [{ x, y, from, to }];
	});

/**
 * Lays a story out as a finished picture whose time runs downwards, with one account on either side of the line. Pure and
 * total, as `buildScene` is. Its rows are as high as their words need, so it always has the story scale, whatever the view
 * says, and marks by breaks where empty time is folded.
 * @param found hits of the view's search words, `null` without a search
 */
export const buildVerticalScene = (
	index: StoryIndex,
	view: View,
	frame: VerticalFrame,
	found: Found | null = null
): Scene => {
	const width = Math.max(MIN_WIDTH, frame.width);
	const given = frame.height === 'auto' ? null : Math.max(MIN_HEIGHT, frame.height);
	const most = given ?? MAX_HEIGHT;
	const context: SceneContext = {
		...makeContext(index, view, { ...frame, height: most }, found),
		frame: { ...frame, width, height: most },
		// Its rows are laid out whole.
		listed: Infinity
	};
	const { theme } = context;
	const sheet = makeSheet(width, most);
	const from = sheet.nameRow + sheet.top;
	const kit: Kit = {
		context,
		sheet,
		content: makeCards(context, most - from - sheet.bottom),
		headings: makeHeadings(context, sheet)
	};
	const scale = makeScale('story', index);
	const window = view.window ?? scale.home;
	const isBefore = ({ position }: PlacedEvent): boolean => position < window[0];
	const isAfter = ({ position }: PlacedEvent): boolean => position > window[1];
	const events = index.events.filter((placed) => !isBefore(placed) && !isAfter(placed));

	const { rows, gaps, total } = fitRows(kit, events, scale.folds, most - from - sheet.bottom);
	const height = given ?? heightFor(rows, total, sheet);
	const tops = spreadRows(rows, gaps, from, height - sheet.bottom);
	const marks = rows.map((row, i) => drawRow(kit, row, tops[i] ?? from));
	const nodes = marks.map(({ node }) => node);
	const cards = marks.flatMap((row) => row.cards);
	const columns = marks.flatMap((row) => row.columns);
	const folded = columns.reduce((sum, { statements }) => sum + statements.length, 0);

	const knots = [
		{ time: window[0], y: sheet.nameRow / 2 },
		...rows.flatMap(({ pole }, i) => {
			const y = nodes[i]?.y ?? 0;
			const [first, last] = [pole.events[0]?.position ?? 0, pole.events.at(-1)?.position ?? 0];
			return first === last ? [{ time: first, y }] : [first, last].map((time) => ({ time, y }));
		}),
		{ time: window[1], y: height }
	];
	const scene: Scene = {
		width,
		height,
		theme: frame.theme.name,
		direction: 'down',
		background: theme.background,
		lanes: drawSides(context, sheet, height),
		ticks: [],
		line: { x1: sheet.lineX, x2: sheet.lineX, y1: 0, y2: height, stroke: theme.line },
		breaks: drawBreaks(gaps, tops, sheet.lineX),
		spans: drawSpansAlong(context, {
			from: 0,
			to: height,
			at: timePlaces(knots),
			tracks: tracksOf(sheet),
			box: (start, end, track) => ({
				x: sheet.lineX + track.shift - track.height / 2,
				y: start,
				width: track.height,
				height: end - start
			})
		}),
		arcs: drawLinks(context, nodes, sheet),
		poles: marks.flatMap((row) => row.poles),
		columns,
		cards,
		nodes,
		labels: marks.flatMap(({ label }) => label ?? []),
		raised: null,
		counts: {
			total: index.story.statements.length,
			matching: context.shown.size,
			shown: cards.length + folded,
			drawn: cards.length,
			folded,
			before: countOn(context, index.events.filter(isBefore)),
			after: countOn(context, index.events.filter(isAfter))
		}
	};
	return frame.rtl?.finish(scene, index) ?? scene;
};

/** The height that rows want with open gaps, in pixels. */
const heightFor = (rows: readonly Row[], total: number, { nameRow, top, bottom }: Sheet): number =>
	Math.min(
		MAX_HEIGHT,
		Math.max(MIN_HEIGHT, Math.ceil(nameRow + top + bottom + total + GROWTH * (rows.length - 1)))
	);
