import { format } from './path.ts';
import type { Box } from './scene.ts';

/** Length of a strip and of what is left between two, in pixels. */
const STRIP = 3;

const pathOf = (boxes: readonly Box[]): string =>
	boxes
		.map(
			({ x, y, width, height }) =>
				`M${format(x)},${format(y)}h${format(width)}v${format(height)}h${format(-width)}z`
		)
		.join('');

/** Strips across the longer side of a box, as far apart as they are long. */
const rungs = ({ x, y, width, height }: Box): Box[] => {
	const down = height >= width;
	const length = down ? height : width;
	const strips: Box[] = [];
	for (let at = STRIP; at < length; at += 2 * STRIP) {
		const size = Math.min(STRIP, length - at);
		strips.push(
			down ? { x, y: y + at, width, height: size } : { x: x + at, y, width: size, height }
		);
	}
	return strips;
};

/** Cuts a bar into the rungs of a ladder; SVG path data, like all patterns. */
export const ladder = (box: Box): string => pathOf(rungs(box));

/** Leaves only the rim of a bar; nothing is cut out of one that is all rim. */
export const hollow = ({ x, y, width, height }: Box): string =>
	width > 2 && height > 2
		? pathOf([{ x: x + 1, y: y + 1, width: width - 2, height: height - 2 }])
		: '';

/** Rungs on one side of a bar only. */
export const dots = (box: Box): string => pathOf([...rungs(box), { ...box, width: box.width / 3 }]);
