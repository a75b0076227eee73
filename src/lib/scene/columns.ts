import { EDGE } from './card.ts';
import { voiceOf, type SceneContext } from './context.ts';
import { countText } from './count-text.ts';
import { FONTS } from './fonts.ts';
import type { Lane } from '../core/story/story.ts';
import { countOfSide } from '../core/view/shown-table.ts';
import {
	boxAt,
	listedEvents,
	listedStatements,
	type LanePlace,
	type LanePole
} from './lane-pole.ts';
import type { ColumnMark } from './scene.ts';
import { stripeOf } from './stripe.ts';
import type { PlacedStack, Size } from './stack.ts';
import type { SidePaint } from './theme.ts';

/** Width of a bar, and of all that a folded pole takes up with its count: less than a pole's pitch. Pixels. */
const BAR_WIDTH = 10;
const FOLD_WIDTH = 26;
const COUNT_WIDTH = 46;
/** Height of the row of a bar’s number, in pixels. */
export const COUNT_HEIGHT = 16;
const TICK_HEIGHT = 4;
const TICK_GAP = 2;
/** Digits that a bar of the usual pitch has room for. */
const MOST_DIGITS = 5;
/** So many folded statements still get a tick each. */
const MAX_TICKS = 8;

/** Height of the bar for a number of statements: a tick each while few, else in proportion to the fullest. */
const barHeight = (count: number, most: number, room: number): number =>
	most <= MAX_TICKS
		? count * (TICK_HEIGHT + TICK_GAP)
		: Math.max(TICK_HEIGHT, (count / most) * Math.min(room - COUNT_HEIGHT - 8, most * 6));

/**
 * Size of the mark that counts folded statements: a bar with its number where nothing else hangs on the pole, else a number.
 * @param most statements on the fullest pole of the lane
 * @param room height of the lane in pixels
 */
export const foldSize = (count: number, alone: boolean, most: number, room: number): Size => ({
	width: alone ? FOLD_WIDTH : COUNT_WIDTH,
	height: alone ? barHeight(count, most, room) + COUNT_HEIGHT : COUNT_HEIGHT + 2
});

interface Segment {
	readonly side: string;
	readonly paint: SidePaint;
	readonly from: number;
	length: number;
}

/** Lengths of a bar: a tick for each statement while they are few, else one length for each side. */
const segmentsOf = (
	context: SceneContext,
	folded: readonly string[],
	height: number,
	few: boolean
): Segment[] => {
	const each = height / Math.max(1, folded.length);
	const segments: Segment[] = [];
	folded.forEach((id, i) => {
		const statement = context.index.statement.get(id);
		const voice = statement ? voiceOf(context, statement) : undefined;
		const side = voice?.side?.id ?? '';
		const last = segments.at(-1);
		if (!few && last?.side === side) last.length += each;
		else {
			const paint = voice?.paint ?? context.theme.neutral;
			segments.push({ side, paint, from: i * each, length: few ? each - TICK_GAP : each });
		}
	});
	return segments;
};

/** Lengths of a bar that stands for more statements than were looked at: one for each side. */
const segmentsBySide = (
	context: SceneContext,
	{ pole, count }: LanePole,
	lane: Lane,
	height: number
): Segment[] => {
	const { index, table, theme, paint } = context;
	let from = 0;
	return [...table.lanes[lane].sides.keys()].flatMap((place) => {
		const side = index.story.sides[place]?.id ?? '';
		const part = countOfSide(table.lanes[lane], place, pole.from, pole.to);
		if (part === 0) return [];
		const segment = {
			side,
			paint: paint.get(side) ?? theme.neutral,
			from,
			length: (part / count) * height
		};
		from += segment.length;
		return [segment];
	});
};

/** The mark for what a pole has no room to show, or `null` if it shows everything. */
export const drawColumn = (
	context: SceneContext,
	lanePole: LanePole,
	place: LanePlace,
	stack: PlacedStack,
	most: number
): ColumnMark | null => {
	if (!stack.foldSize) return null;
	const { pole } = lanePole;
	const count = stack.folded.length + stack.more;
	const alone = stack.items.length === 0;
	const x = alone ? pole.x - BAR_WIDTH / 2 : pole.x;
	const box = boxAt(place, x, stack.foldOffset, stack.foldSize);
	const height = barHeight(count, most, place.roomAt(pole.x));
	const segments = !alone
		? []
		: stack.more > 0
			? segmentsBySide(context, lanePole, place.lane, height)
			: segmentsOf(context, stack.folded, height, most <= MAX_TICKS);
	const drawn = new Set(stack.items.map(({ id }) => id));
	const folded = stack.more === 0 ? stack.folded : lanePole.ids.filter((id) => !drawn.has(id));
	const text = alone ? countText(count, MOST_DIGITS) : `+${count}`;
	return {
		id: `${pole.id}/${place.lane}`,
		events: listedEvents(pole, context),
		range: [pole.from, pole.to],
		statements: listedStatements(context, lanePole, place.lane, folded),
		count,
		lane: place.lane,
		box,
		segments: segments.map(({ side, paint, from, length }) => ({
			side,
			...stripeOf(
				paint,
				boxAt(place, x, stack.foldOffset + from, { width: BAR_WIDTH, height: length })
			)
		})),
		label: {
			x: alone ? x + 1 : x + EDGE + 4,
			y: place.lane === 'above' ? box.y + 12 : box.y + box.height - 4,
			text,
			font: FONTS.count,
			fill: context.theme.muted
		},
		emphasis: 'normal'
	};
};
