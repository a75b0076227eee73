import type { Bands } from './bands.ts';
import type { SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import { INSET } from './poles.ts';
import type { LaneMark, TextRun } from './scene.ts';
import { fitText } from './text/fit-text.ts';

const ARROW = { above: '↑', below: '↓' } as const;
const GAP = 28;

/** The grounds of the lanes with the names of the sides whose accounts they hold, at the outer edge. */
export const drawLanes = (context: SceneContext, bands: Bands): LaneMark[] =>
	(['above', 'below'] as const).map((lane) => {
		const { measure, width } = context.frame;
		const sides = context.index.story.sides.filter((side) => side.lane === lane);
		const box = bands[lane];
		const y = lane === 'above' ? 21 : box.y + box.height - 11;
		const labels: TextRun[] = [];
		let x = INSET;
		// Many sides share one row in equal parts.
		const each = (width - 2 * INSET - GAP * (sides.length - 1)) / Math.max(1, sides.length);
		for (const side of sides) {
			const text = fitText(`${ARROW[lane]} ${side.account}`, FONTS.lane, each, measure).text;
			const fill = (context.paint.get(side.id) ?? context.theme.neutral).ink;
			labels.push({ x, y, text, font: FONTS.lane, fill });
			x += measure(text, FONTS.lane) + GAP;
		}
		const first = sides.length === 1 ? sides[0] : undefined;
		const paint = first ? context.paint.get(first.id) : undefined;
		return { lane, box, fill: (paint ?? context.theme.neutral).ground, labels };
	});
