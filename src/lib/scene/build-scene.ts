import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import type { View } from '../core/view/view.ts';
import { drawArcs } from './arcs.ts';
import { drawAxis } from './axis.ts';
import { divideHeight, type Bands } from './bands.ts';
import { makeContext, type SceneContext } from './context.ts';
import type { Frame } from './frame.ts';
import { chooseLabels } from './labels.ts';
import { drawLane } from './lane.ts';
import { statementsOf } from './lane-pole.ts';
import { beyondNames, drawLanes } from './lane-names.ts';
import { drawNodes } from './nodes.ts';
import { INSET, MARGIN, gatherPoles, project, type Pole, type Projection } from './poles.ts';
import { makeScale, type TimeScale } from './scale.ts';
import type { BreakMark, Scene } from './scene.ts';
import { drawSpans } from './spans.ts';
import { drawVoices } from './voices.ts';

/** A window's own ends may be off by this much after rounding, in pixels. */
const ROUNDING = 0.01;

const drawBreaks = (
	scale: TimeScale,
	projection: Projection,
	bands: Bands,
	width: number
): BreakMark[] =>
	scale.folds.flatMap(({ from, to }) => {
		const [x1, x2] = [projection.x(from), projection.x(to)];
		// The mark stands before what comes next, where the line goes on at its usual rate.
		const x = x2 - Math.min(20, (x2 - x1) / 2);
		return x < INSET || x > width - INSET ? [] : [{ x, y: bands.lineY, from, to }];
	});

/** Positions in the band of titles that no title may cross: poles that go down, and counts of untitled voices. */
const obstaclesOf = (context: SceneContext, poles: readonly Pole[]): number[] =>
	poles
		.filter((pole) =>
			(['below', 'line'] as const).some((lane) => statementsOf(context, pole, lane).length > 0)
		)
		.map((pole) => pole.x);

/** Statements that hang on poles and pass the filter. */
const countOn = (context: SceneContext, poles: readonly Pole[]): number =>
	poles
		.flatMap(({ events }) => events)
		.flatMap(({ event }) => context.index.hanging.get(event.id) ?? [])
		.filter(({ id }) => context.shown.has(id)).length;

/**
 * Lays a story out as a finished picture. Pure and total: the same input gives the same scene, on a server and in a
 * browser; any window and size gives a scene in which nothing overlaps and everything is drawn or counted.
 * @param found hits of the view's search words, `null` without a search
 */
export const buildScene = (
	index: StoryIndex,
	view: View,
	frame: Frame,
	found: Found | null = null
): Scene => {
	const context = makeContext(index, view, frame, found);
	const { theme } = context;
	const { width, height } = context.frame;
	const scale = makeScale(view.scale, index);
	const window = view.window ?? scale.home;
	const projection = project(scale, window, width);
	const bands = divideHeight(index, context.frame);
	const all = gatherPoles(index, projection);
	const isLeft = ({ x }: Pole): boolean => x < INSET - ROUNDING;
	const isRight = ({ x }: Pole): boolean => x > width - INSET + ROUNDING;
	const poles = all.filter((pole) => !isLeft(pole) && !isRight(pole));

	const lanes = drawLanes(context, bands);
	const above = drawLane(context, poles, {
		lane: 'above',
		foot: bands.footAbove,
		roomAt: beyondNames(lanes, 'above', bands.roomAbove, bands.nameRow),
		poleFrom: bands.lineY
	});
	const below = drawLane(context, poles, {
		lane: 'below',
		foot: bands.footBelow + 6,
		roomAt: beyondNames(lanes, 'below', bands.roomBelow, bands.nameRow),
		poleFrom: bands.lineY
	});
	const rooms = chooseLabels(context, poles, obstaclesOf(context, poles), width - MARGIN);
	const voices = drawVoices(context, poles, rooms, bands.labels, height < 520 ? 2 : 3);

	const drawn = above.drawn + below.drawn + voices.drawn;
	const folded = above.folded + below.folded + voices.folded;

	const scene: Scene = {
		width,
		height,
		theme: theme.name,
		direction: 'right',
		background: theme.background,
		lanes,
		ticks: drawAxis(context, scale, projection, window, bands),
		line: { x1: 0, x2: width, y1: bands.lineY, y2: bands.lineY, stroke: theme.line },
		breaks: drawBreaks(scale, projection, bands, width),
		spans: drawSpans(context, projection, bands.lineY),
		arcs: drawArcs(context, poles, bands.lineY, bands.lineY - bands.footAbove),
		poles: [...above.poles, ...below.poles],
		columns: [...above.columns, ...voices.columns, ...below.columns],
		cards: [...above.cards, ...voices.cards, ...below.cards],
		nodes: drawNodes(context, poles, bands.lineY),
		labels: voices.labels,
		raised: null,
		counts: {
			total: index.story.statements.length,
			matching: context.shown.size,
			shown: drawn + folded,
			drawn,
			folded,
			before: countOn(context, all.filter(isLeft)),
			after: countOn(context, all.filter(isRight))
		}
	};
	return frame.rtl?.finish(scene, index) ?? scene;
};
