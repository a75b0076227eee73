import type { StoryIndex } from '../story/index-story.ts';
import type { Found } from './filter.ts';

/** The events that were found by their own words, by their places in time order, ascending. */
export const ordersOf = (index: StoryIndex, { events, rows }: Found): readonly number[] => {
	if (!rows) return [...events].map(index.orderOf).sort((a, b) => a - b);
	const orders: number[] = [];
	rows.events.forEach((hit, order) => {
		if (hit === 1) orders.push(order);
	});
	return orders;
};
