import type { Box, Stripe } from './scene.ts';
import type { SidePaint } from './theme.ts';

/** A bar in a side’s paint, with the side’s pattern cut out of it. */
export const stripeOf = ({ ink, ground, cut }: SidePaint, box: Box): Stripe => {
	const path = cut?.(box);
	return path ? { box, fill: ink, cut: { path, fill: ground } } : { box, fill: ink };
};
