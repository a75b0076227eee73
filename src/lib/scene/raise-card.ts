import type { StoryIndex } from '../core/story/index-story.ts';
import type { Found } from '../core/view/filter.ts';
import type { View } from '../core/view/view.ts';
import { MAX_CARD, idealWidth, layOutCard } from './card.ts';
import { makeContext } from './context.ts';
import { drawCard } from './draw-card.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/** Kept free around a raised card, in pixels. */
const MARGIN = 8;

/**
 * Shows all words of a statement that is pointed at, over what lies there, where its card had less room. Nothing moves.
 * @param id of the statement; one that has no card, or a full one, changes nothing
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
	if (!card || !statement || card.level === 'full') return scene;
	const context = makeContext(index, view, frame, found);
	const widest = Math.min(MAX_CARD, scene.width - 2 * MARGIN);
	const width = Math.round(
		Math.min(widest, Math.max(card.box.width, idealWidth(context, statement)))
	);
	const content = layOutCard(context, statement, 'full', width, scene.height - 2 * MARGIN);
	const { height } = content;
	// It grows away from the line, as the cards of its lane do.
	const wanted = card.lane === 'above' ? card.box.y + card.box.height - height : card.box.y;
	const box = {
		x: Math.max(MARGIN, Math.min(card.box.x, scene.width - width - MARGIN)),
		y: Math.max(MARGIN, Math.min(wanted, scene.height - height - MARGIN)),
		width,
		height
	};
	const raised = drawCard(context, statement, card.event, 'full', box, content);
	return { ...scene, raised: { ...raised, stroke: context.theme.ink, emphasis: 'strong' } };
};
