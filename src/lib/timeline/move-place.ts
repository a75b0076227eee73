import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { Lane } from '../core/story/story.ts';
import type { Box, Scene } from '../scene/scene.ts';

/** Something on the stage that keyboard and pointer can be on, by its id in the story. */
export interface Place {
	readonly kind: 'event' | 'statement';
	readonly id: string;
}

/** Keys that move between places. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/** What moving about the stage depends on. */
export interface Ground {
	readonly index: StoryIndex;
	/** Ids of the statements that the filter lets through. */
	readonly shown: Shown;
	readonly scene: Scene;
}

const middle = (box: Box): number => box.y + box.height / 2;

/** The statements of one event in one row, nearest to the line first, folded ones last. */
const along = ({ index, shown, scene }: Ground, event: string, row: Lane): readonly string[] => {
	const distance = new Map(
		scene.cards.map((card) => [card.id, Math.abs(middle(card.box) - scene.line.y1)])
	);
	return (index.hanging.get(event) ?? [])
		.filter((statement) => shown.has(statement.id) && laneOf(index, statement.speaker) === row)
		.map(({ id }) => id)
		.sort((a, b) => (distance.get(a) ?? Infinity) - (distance.get(b) ?? Infinity) || 0);
};

const toStatement = (id: string | undefined): Place | null =>
	id === undefined ? null : { kind: 'statement', id };

const toEvent = (id: string | undefined): Place | null =>
	id === undefined ? null : { kind: 'event', id };

const sideways = (
	ground: Ground,
	order: number,
	row: Lane | null,
	depth: number,
	move: Exclude<Move, 'up' | 'down'>
): Place | null => {
	const { events } = ground.index;
	const step = ground.scene.mirrored ? -1 : 1;
	const [first, by] = {
		left: [order - step, -step],
		right: [order + step, step],
		home: [0, 1],
		end: [events.length - 1, -1]
	}[move] as [number, number];
	for (let at = first; ; at += by) {
		const placed = events[at];
		if (!placed) return null;
		if (row === null) return toEvent(placed.event.id);
		const statements = along(ground, placed.event.id, row);
		if (statements.length > 0)
			return toStatement(statements[Math.min(depth, statements.length - 1)]);
	}
};

/**
 * The place that a key leads to: left and right in time, along the line or along a row of statements; up and down
 * between the line and the lanes and along a pole; Home and End to the ends of a row. `null` where there is none.
 */
export const movePlace = (ground: Ground, from: Place, move: Move): Place | null => {
	const { index } = ground;
	const statement = from.kind === 'statement' ? index.statement.get(from.id) : undefined;
	const event = statement ? statement.about[0] : from.id;
	const order = index.event.get(event ?? '')?.order;
	if (event === undefined || order === undefined) return null;

	const row = statement ? laneOf(index, statement.speaker) : null;
	const depth = row && statement ? along(ground, event, row).indexOf(statement.id) : 0;
	if (move !== 'up' && move !== 'down') {
		return sideways(ground, order, row, Math.max(0, depth), move);
	}

	const column: readonly Place[] = [
		...along(ground, event, 'above')
			.toReversed()
			.map((id) => ({ kind: 'statement', id }) as const),
		{ kind: 'event', id: event },
		...[...along(ground, event, 'line'), ...along(ground, event, 'below')].map(
			(id) => ({ kind: 'statement', id }) as const
		)
	];
	const at = column.findIndex(({ kind, id }) => kind === from.kind && id === from.id);
	return at < 0 ? null : (column[at + (move === 'up' ? -1 : 1)] ?? null);
};
