import { groundOf, type SceneContext } from '../context.ts';
import { FONTS } from '../fonts.ts';
import { accountName } from '../lane-names.ts';
import type { LaneMark, LaneName } from '../scene.ts';
import type { Sheet } from './sheet.ts';

const SIGNS = { above: ['← ', ''], below: ['', ' →'] } as const;
const GAP = 18;
/** A name with less room than this is left out; pixels. */
const MIN_NAME = 24;

/** The grounds on both sides of the line, with the names of the accounts in their upper outer corners. */
export const drawSides = (
	context: SceneContext,
	{ width, lineX, outer, nameRow }: Sheet,
	height: number
): LaneMark[] =>
	(['above', 'below'] as const).map((lane) => {
		const isLeft = lane === 'above';
		const sides = context.index.story.sides.filter((side) => side.lane === lane);
		const room = lineX - outer - 8;
		const gap = sides.length > 2 ? GAP / 3 : GAP;
		const count = Math.min(sides.length, Math.floor((room + gap) / (MIN_NAME + gap)));
		const each = (room - gap * (count - 1)) / Math.max(1, count);
		const labels: LaneName[] = [];
		let x = isLeft ? outer : width - outer;
		for (const side of sides.slice(0, count)) {
			const long = accountName(context, side, SIGNS[lane], each);
			const name = !long.text.includes('…')
				? long
				: accountName(context, { ...side, account: side.name }, SIGNS[lane], each);
			const start = isLeft ? x : x - name.width;
			labels.push({
				side: side.id,
				x: start,
				y: Math.min(19, nameRow - 5),
				font: FONTS.lane,
				...name
			});
			x += (name.width + gap) * (isLeft ? 1 : -1);
		}
		const box = { x: isLeft ? 0 : lineX, y: 0, width: lineX, height };
		return { lane, box, fill: groundOf(context, lane), labels };
	});
