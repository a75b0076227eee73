import type { Box, Scene, TextRun } from './scene.ts';
import { FONTS } from './fonts.ts';
import { measureText } from './text/measure-text.ts';

/** A box with a name for messages. */
export interface NamedBox extends Box {
	readonly name: string;
}

const leftOf = ({ x, anchor }: TextRun, width: number): number =>
	anchor === 'end' ? x - width : x;

/** Everything of a scene that must not be covered: cards, titles, bars with their counts, tick labels, names of sides. */
export const solidBoxes = (scene: Scene): NamedBox[] => [
	...scene.cards.map(({ id, box }) => ({ name: `card ${id}`, ...box })),
	...scene.labels.map(({ id, box }) => ({ name: `label ${id}`, ...box })),
	...scene.columns.map(({ id, box }) => ({ name: `column ${id}`, ...box })),
	...scene.ticks.flatMap(({ time, label }) =>
		label
			? [
					{
						name: `tick ${time}`,
						x: leftOf(label, measureText(label.text, label.font)),
						y: label.y - 10,
						width: measureText(label.text, label.font),
						height: 12
					}
				]
			: []
	),
	...scene.lanes.flatMap(({ lane, labels }) =>
		labels.map((label) => ({
			name: `name ${lane} ${label.text}`,
			x: leftOf(label, label.width),
			y: label.y - FONTS.lane.size,
			width: label.width,
			height: FONTS.lane.size + 3
		}))
	)
];

/** Whether two boxes share more than an edge; half a pixel of rounding is allowed. */
export const overlap = (a: Box, b: Box): boolean =>
	a.x + a.width > b.x + 0.5 &&
	b.x + b.width > a.x + 0.5 &&
	a.y + a.height > b.y + 0.5 &&
	b.y + b.height > a.y + 0.5;
