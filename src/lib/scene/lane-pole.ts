import { laneOf } from '../core/story/lane-of.ts';
import type { Lane, Statement } from '../core/story/story.ts';
import type { SceneContext } from './context.ts';
import type { Pole } from './poles.ts';
import type { Box } from './scene.ts';
import type { Size } from './stack.ts';

/** Where a lane lies: cards go from `foot` away from the line. */
export interface LanePlace {
	readonly lane: 'above' | 'below';
	/** Pixels from the top of the frame. */
	readonly foot: number;
	/** How far the cards of a pole may go from the foot, by its position; pixels. */
	readonly roomAt: (x: number) => number;
	/** Where poles leave the line. */
	readonly poleFrom: number;
}

/** A pole with the statements that hang on it in one lane. */
export interface LanePole {
	readonly pole: Pole;
	readonly statements: readonly Statement[];
}

/** Statements of a pole that the filter shows and that belong to a lane. */
export const statementsOf = (context: SceneContext, pole: Pole, lane: Lane): Statement[] =>
	pole.events
		.flatMap(({ event }) => context.index.hanging.get(event.id) ?? [])
		.filter(
			(statement) =>
				context.shown.has(statement.id) && laneOf(context.index, statement.speaker) === lane
		);

/** A place in a lane as a box of the frame; `offset` counts from the foot, in pixels. */
export const boxAt = (place: LanePlace, x: number, offset: number, size: Size): Box => ({
	x,
	y: place.lane === 'above' ? place.foot - offset - size.height : place.foot + offset,
	width: size.width,
	height: size.height
});
