import { EDGE, MAX_CARD, MAX_CHIP } from './card.ts';
import { COUNT_HEIGHT, drawColumn } from './columns.ts';
import { voiceOf, type SceneContext } from './context.ts';
import { drawCard, makeCards } from './draw-card.ts';
import {
	boxAt,
	countOf,
	listedEvents,
	hangingOn,
	listedStatements,
	nearestOn,
	type LanePlace,
	type LanePole
} from './lane-pole.ts';
import { mostDrawn, stackOf } from './lane-stack.ts';
import { MARGIN, type Pole } from './poles.ts';
import type { CardMark, ColumnMark, PoleMark } from './scene.ts';
import { CARD_GAP, placeStacks, type PlacedStack } from './stack.ts';

/** What one lane shows. */
export interface LaneMarks {
	readonly cards: readonly CardMark[];
	readonly columns: readonly ColumnMark[];
	readonly poles: readonly PoleMark[];
	/** Statements that became cards. */
	readonly drawn: number;
	/** Statements that are only counted. */
	readonly folded: number;
}

/** Lines that join cards which stand beside another to their pole. */
const twigsOf = (place: LanePlace, x: number, stack: PlacedStack): PoleMark['twigs'] => {
	const ends = new Map<number, number>();
	for (const { offset, shift, level } of stack.items) {
		if (shift > 0 && level !== 'chip') ends.set(offset, Math.max(shift, ends.get(offset) ?? 0));
	}
	return [...ends].map(([offset, shift]) => ({
		x2: x + shift,
		y: place.lane === 'above' ? place.foot - offset - 13 : place.foot + offset + 13
	}));
};

/** Draws the cards, bars and poles of one lane. */
export const drawLane = (
	context: SceneContext,
	poles: readonly Pole[],
	place: LanePlace
): LaneMarks => {
	const counted = poles
		.map((pole) => ({ pole, count: countOf(context, pole, place.lane) }))
		.filter(({ count }) => count > 0);
	const most = Math.max(0, ...counted.map(({ count }) => count));
	const content = makeCards(context, place.roomAt(0));
	const lanePoles: LanePole[] = [];
	const stacks = counted.map(({ pole }, i) => {
		const next = counted[i + 1]?.pole.x ?? context.frame.width - MARGIN + CARD_GAP;
		const [pitch, room] = [next - pole.x, place.roomAt(pole.x)];
		const lanePole = hangingOn(context, pole, place.lane, mostDrawn(context, pitch, room));
		lanePoles.push(lanePole);
		return stackOf(context, content, lanePole, pitch, most, room);
	});
	const placed = placeStacks(stacks, MAX_CARD);

	const cards: CardMark[] = [];
	const columns: ColumnMark[] = [];
	const poleMarks: PoleMark[] = [];
	let folded = 0;
	for (const lanePole of lanePoles) {
		const stack = placed.get(lanePole.pole.id);
		if (!stack) continue;
		const { pole, statements } = lanePole;
		folded += stack.folded.length + stack.more;
		for (const item of stack.items) {
			const statement = statements.find(({ id }) => id === item.id);
			if (!statement) continue;
			const box = boxAt(place, pole.x - EDGE / 2 + item.shift, item.offset, item);
			const inside = content(statement, item.level, item.level === 'chip' ? MAX_CHIP : item.width);
			cards.push(drawCard(context, statement, statement.about[0] ?? '', item.level, box, inside));
		}
		const column = drawColumn(context, lanePole, place, stack, most);
		if (column) columns.push(column);
		// A pole ends where its bar does, under the number.
		const reach = stack.items.length > 0 ? stack.top : stack.top - COUNT_HEIGHT;
		const nearest = nearestOn(context, pole, place.lane);
		poleMarks.push({
			id: `${pole.id}/${place.lane}`,
			events: listedEvents(pole, context),
			range: [pole.from, pole.to],
			statements: listedStatements(context, lanePole, place.lane, lanePole.ids),
			count: lanePole.count,
			lane: place.lane,
			x: pole.x,
			y1: place.poleFrom,
			y2: place.lane === 'above' ? place.foot - reach : place.foot + reach,
			stroke: (nearest ? voiceOf(context, nearest).paint : context.theme.neutral).ink,
			twigs: twigsOf(place, pole.x, stack),
			emphasis: 'normal'
		});
	}
	return { cards, columns, poles: poleMarks, drawn: cards.length, folded };
};
