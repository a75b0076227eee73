import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { View } from '../core/view/view.ts';
import { MAX_CARD, idealWidth, layOutCard } from './card.ts';
import { makeContext } from './context.ts';
import { drawCard } from './draw-card.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/** Kept free around a raised card, in pixels. */
const MARGIN = 8;

/**
 * Shows all words of a statement that is pointed at, over what lies there, where its card had less room or where it was
 * only counted. Nothing moves.
 * @param id of the statement; one that is not in the window, or has a full card, changes nothing
 */
export const raiseCard = (
	index: StoryIndex,
	view: View,
	frame: Frame,
	found: Found | null,
	scene: Scene,
	id: string
): Scene => {
	const card = scene.cards.find((mark) => mark.id === id);
	const statement = index.statement.get(id);
	const order = index.event.get(statement?.about[0] ?? '')?.order ?? -1;
	const counted = scene.columns.find(
		({ statements, count, lane, range: [from, to] }) =>
			statements.includes(id) ||
			(statements.length < count &&
				statement !== undefined &&
				order >= from &&
				order < to &&
				laneOf(index, statement.speaker) === lane)
	);
	const place = card ?? counted;
	if (!place || !statement || card?.level === 'full') return scene;
	const from = frame.rtl?.unplace(scene, place.box) ?? place.box;
	const context = makeContext(index, view, frame, found);
	const widest = Math.min(MAX_CARD, scene.width - 2 * MARGIN);
	const width = Math.round(Math.min(widest, Math.max(from.width, idealWidth(context, statement))));
	const content = layOutCard(context, statement, 'full', width, scene.height - 2 * MARGIN);
	const { height } = content;
	// It grows away from the line, as the cards of its lane do.
	const wanted = place.lane === 'above' ? from.y + from.height - height : from.y;
	const box = {
		x: Math.max(MARGIN, Math.min(from.x, scene.width - width - MARGIN)),
		y: Math.max(MARGIN, Math.min(wanted, scene.height - height - MARGIN)),
		width,
		height
	};
	const drawn = drawCard(context, statement, statement.about[0] ?? '', 'full', box, content);
	const raised = frame.rtl?.finishCard(scene, index, drawn) ?? drawn;
	return { ...scene, raised: { ...raised, stroke: context.theme.ink, emphasis: 'strong' } };
};
