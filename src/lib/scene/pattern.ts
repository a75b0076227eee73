import { format } from './path.ts';
import type { Box, Stripe } from './scene.ts';
import type { SidePaint } from './theme.ts';

/** Length of a strip and of what is left between two, in pixels. */
const STRIP = 3;

const rect = ({ x, y, width, height }: Box): string =>
	`M${format(x)},${format(y)}h${format(width)}v${format(height)}h${format(-width)}z`;

/** What a ladder leaves out of a box: strips across its longer side. */
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

const cutsOf = (pattern: SidePaint['pattern'], box: Box): Box[] => {
	const { x, y, width, height } = box;
	const inner = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
	if (pattern === 'hollow') return inner.width > 0 && inner.height > 0 ? [inner] : [];
	if (pattern === 'ladder') return rungs(box);
	if (pattern === 'dots') return [...rungs(box), { x, y, width: width / 3, height }];
	return [];
};

/** A bar in a side’s paint, with the side’s pattern cut out of it. */
export const stripeOf = (paint: SidePaint, box: Box): Stripe => {
	const cuts = cutsOf(paint.pattern, box);
	const stripe = { box, fill: paint.ink };
	return cuts.length === 0
		? stripe
		: { ...stripe, cut: { path: cuts.map(rect).join(''), fill: paint.ground } };
};
