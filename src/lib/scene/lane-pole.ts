import { firstPlace } from '../core/story/first-place.ts';
import { remembered } from '../core/story/remembered.ts';
import type { Lane, Statement } from '../core/story/story.ts';
import { countBetween } from '../core/view/shown-table.ts';
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
	/** How many hang there. */
	readonly count: number;
	/** Those that may get a card. The rest is counted without being looked at. */
	readonly statements: readonly Statement[];
	/** Ids of those, or of the first of a crowd. */
	readonly ids: readonly string[];
}

/** Statements of a pole that the filter shows and that belong to a lane, counted. */
export const countOf = ({ table }: SceneContext, { from, to }: Pole, lane: Lane): number =>
	countBetween(table.lanes[lane], from, to);

const placesFrom = (from: number, count: number): number[] =>
	Array.from({ length: Math.max(0, count) }, (_, i) => from + i);

/** Where what is selected lies among the statements of a lane: itself, or the first that hang on the event. */
const selectedPlaces = (
	{ index, view, table, selected }: SceneContext,
	{ from, to }: Pole,
	lane: Lane,
	most: number
): number[] => {
	const { numbers, starts } = table.lanes[lane];
	const { selection } = view;
	const statement = index.statement.get(selection?.id ?? '');
	const order =
		selection?.kind === 'statement'
			? index.event.get(statement?.about[0] ?? '')?.order
			: selected[0];
	if (!selection || order === undefined || order < from || order >= to) return [];
	const [start = 0, end = 0] = [starts[order], starts[order + 1]];
	if (selection.kind === 'event') return placesFrom(start, Math.min(most, end - start));
	const number = index.numberOf(selection.id);
	const place = firstPlace(start, end, (at) => (numbers[at] ?? 0) >= number);
	return place < end && numbers[place] === number ? [place] : [];
};

/**
 * Statements of a pole that the filter shows and that belong to a lane: the first of them, and those selected, in order.
 * @param most how many of the first
 */
export const statementsOf = (
	context: SceneContext,
	pole: Pole,
	lane: Lane,
	most = Infinity
): Statement[] => {
	const { numbers, starts } = context.table.lanes[lane];
	const { statements } = context.index.story;
	const start = starts[pole.from] ?? 0;
	const end = Math.min(starts[pole.to] ?? 0, start + most);
	const found: Statement[] = [];
	const add = (place: number): void => {
		const statement = statements[numbers[place] ?? -1];
		if (statement) found.push(statement);
	};
	for (let place = start; place < end; place++) add(place);
	if (end < (starts[pole.to] ?? 0)) {
		for (const place of selectedPlaces(context, pole, lane, most)) if (place >= end) add(place);
	}
	return found;
};

/**
 * What hangs on a pole in one lane. Of more statements than could be drawn only those selected may get a card: cards of the
 * first few would say that those matter more.
 * @param most that could be drawn
 */
export const hangingOn = (
	context: SceneContext,
	pole: Pole,
	lane: Lane,
	most: number
): LanePole => {
	const { index, table } = context;
	const { numbers, starts } = table.lanes[lane];
	const count = countOf(context, pole, lane);
	if (count <= most) {
		const statements = statementsOf(context, pole, lane);
		return { pole, count, statements, ids: statements.map(({ id }) => id) };
	}
	const selected = selectedPlaces(context, pole, lane, most);
	const first = placesFrom(starts[pole.from] ?? 0, most);
	return {
		pole,
		count,
		statements: selected.flatMap((place) => index.story.statements[numbers[place] ?? -1] ?? []),
		ids: [...new Set([...first, ...selected])].map((place) =>
			index.statementId(numbers[place] ?? -1)
		)
	};
};

/** The statement that hangs nearest to the line on a pole in one lane. */
export const nearestOn = (
	{ index, table }: SceneContext,
	{ from }: Pole,
	lane: Lane
): Statement | undefined => {
	const { numbers, starts } = table.lanes[lane];
	return index.story.statements[numbers[starts[from] ?? 0] ?? -1];
};

/** The ids that the marks of a pole list of its events. */
export const listedEvents = remembered((pole: Pole, { index, listed }: SceneContext): string[] =>
	placesFrom(pole.from, Math.min(pole.to - pole.from, listed)).map(index.eventId)
);

/** The ids that a mark lists of some statements of a pole; in a finished picture also of those that were not looked at. */
export const listedStatements = (
	context: SceneContext,
	{ pole, count, ids: seen }: LanePole,
	lane: Lane,
	ids: readonly string[]
): readonly string[] => {
	const { listed } = context;
	if (Number.isFinite(listed)) return ids.length > listed ? ids.slice(0, listed) : ids;
	if (seen.length === count) return ids;
	const known = new Set(seen);
	const all = statementsOf(context, pole, lane).map(({ id }) => id);
	return [...ids, ...all.filter((id) => !known.has(id))];
};

/** A place in a lane as a box of the frame; `offset` counts from the foot, in pixels. */
export const boxAt = (place: LanePlace, x: number, offset: number, size: Size): Box => ({
	x,
	y: place.lane === 'above' ? place.foot - offset - size.height : place.foot + offset,
	width: size.width,
	height: size.height
});
