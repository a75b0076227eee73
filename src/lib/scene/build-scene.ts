import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import { countBetween } from '../core/view/shown-table.ts';
import type { View } from '../core/view/view.ts';
import { drawArcs } from './arcs.ts';
import { drawAxis } from './axis.ts';
import { divideHeight } from './bands.ts';
import { drawBreaks } from './breaks.ts';
import { makeContext, type SceneContext } from './context.ts';
import type { Frame } from './frame.ts';
import { chooseLabels } from './labels.ts';
import { drawLane } from './lane.ts';
import { countOf } from './lane-pole.ts';
import { beyondNames, drawLanes } from './lane-names.ts';
import { drawNodes } from './nodes.ts';
import { MARGIN, gatherPoles, project, type Pole } from './poles.ts';
import { makeScale } from './scale.ts';
import type { Scene } from './scene.ts';
import { drawSpans } from './spans.ts';
import { drawVoices } from './voices.ts';

/** Positions in the band of titles that no title may cross: poles that go down, and counts of untitled voices. */
const obstaclesOf = (context: SceneContext, poles: readonly Pole[]): number[] =>
	poles
		.filter((pole) => (['below', 'line'] as const).some((lane) => countOf(context, pole, lane) > 0))
		.map((pole) => pole.x);

/** Statements that hang on the events of a stretch and pass the filter. */
const countAll = ({ table }: SceneContext, from: number, to: number): number =>
	Object.values(table.lanes).reduce((sum, lane) => sum + countBetween(lane, from, to), 0);

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
	const { poles, start, end } = gatherPoles(index, scale, projection, width);

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
		breaks: drawBreaks(scale, projection, bands.lineY, width),
		spans: drawSpans(context, scale, projection, bands.lineY),
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
			before: countAll(context, 0, start),
			after: countAll(context, end, index.events.length)
		}
	};
	return frame.rtl?.finish(scene, index) ?? scene;
};
