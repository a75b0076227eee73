import type { Side } from '../core/story/story.ts';
import type { Bands } from './bands.ts';
import { groundOf, type SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import type { LaneMark, LaneName } from './scene.ts';
import { fitText } from './text/fit-text.ts';

const ARROW = { above: '↑', below: '↓' } as const;
const GAP = 28;
/** Where the names begin, in pixels. */
const START = 20;
/** Kept free at the outer edge of a lane, in pixels. */
const MARGIN = 8;

/** “16 statements, 6 quotes”: how much of a side is heard, of what the filter shows. */
const countsOf = ({ index, table, frame }: SceneContext, side: string): string => {
	const place = index.story.sides.findIndex(({ id }) => id === side);
	const { said, quotes } = table.heard[place] ?? { said: 0, quotes: 0 };
	return frame.phrases.heard(said, quotes);
};

/**
 * The name of a side’s account between two signs, with how much of it is heard where there is room for that; cut where
 * there is not even room for the name.
 */
export const accountName = (
	context: SceneContext,
	{ id, account }: Side,
	[before, after]: readonly [string, string],
	room: number
): Pick<LaneName, 'text' | 'fill' | 'width'> => {
	const { measure } = context.frame;
	const name = `${before}${account}${after}`;
	const long = `${before}${account} · ${countsOf(context, id)}${after}`;
	const text =
		measure(long, FONTS.lane) <= room ? long : fitText(name, FONTS.lane, room, measure).text;
	const fill = (context.paint.get(id) ?? context.theme.neutral).ink;
	return { text, fill, width: measure(text, FONTS.lane) };
};

/** The grounds of the lanes with the names of the sides whose accounts they hold, at the outer edge. */
export const drawLanes = (context: SceneContext, bands: Bands): LaneMark[] =>
	(['above', 'below'] as const).map((lane) => {
		const { width } = context.frame;
		const sides = context.index.story.sides.filter((side) => side.lane === lane);
		const box = bands[lane];
		const y = lane === 'above' ? 21 : box.y + box.height - 11;
		const labels: LaneName[] = [];
		let x = START;
		// Many sides share one row in equal parts.
		const each = (width - 2 * START - GAP * (sides.length - 1)) / Math.max(1, sides.length);
		for (const side of sides) {
			const name = accountName(context, side, [`${ARROW[lane]} `, ''], each);
			labels.push({ side: side.id, x, y, font: FONTS.lane, ...name });
			x += name.width + GAP;
		}
		return { lane, box, fill: groundOf(context, lane), labels };
	});

/** Room for cards by the position of their pole: beside the names of the sides, their row is free as well. */
export const beyondNames = (
	lanes: readonly LaneMark[],
	lane: 'above' | 'below',
	room: number,
	nameRow: number
): ((x: number) => number) => {
	const names = lanes.find((mark) => mark.lane === lane)?.labels ?? [];
	const end = Math.max(0, ...names.map(({ x, width }) => x + width));
	return (x) => (x > end + GAP ? room + nameRow - MARGIN : room);
};
