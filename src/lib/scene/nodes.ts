import { isSelected, type SceneContext } from './context.ts';
import { countText } from './count-text.ts';
import { FONTS } from './fonts.ts';
import { listedEvents } from './lane-pole.ts';
import type { Pole } from './poles.ts';
import type { NodeMark } from './scene.ts';

/** Radius of an event's node and of a crowd's, in pixels. */
const RADIUS = 7;
const CROWD_RADIUS = 11;
/** The same where its number has three digits. */
const WIDE_RADIUS = 14;
/** Digits that the node of a crowd has room for. */
const MOST_DIGITS = 3;

/** Draws the events on the line; several at one place are one larger node with their number. */
export const drawNodes = (
	context: SceneContext,
	poles: readonly Pole[],
	lineY: number
): NodeMark[] =>
	poles.map((pole) => {
		const { theme, frame } = context;
		const crowd = pole.to - pole.from > 1;
		const selected = isSelected(context, pole);
		const text = countText(pole.to - pole.from, MOST_DIGITS);
		const inside = selected ? theme.background : theme.ink;
		return {
			id: pole.id,
			events: listedEvents(pole, context),
			range: [pole.from, pole.to],
			x: pole.x,
			y: lineY,
			r: crowd ? (text.length > 2 ? WIDE_RADIUS : CROWD_RADIUS) : RADIUS,
			fill: selected ? theme.line : theme.background,
			stroke: theme.line,
			count: crowd
				? {
						x: pole.x - frame.measure(text, FONTS.count) / 2,
						y: lineY + 4.3,
						text,
						font: FONTS.count,
						fill: inside
					}
				: null,
			selected,
			emphasis: 'normal'
		};
	});
