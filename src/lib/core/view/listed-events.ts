import { firstPlace } from '../story/first-place.ts';
import type { Found } from './filter.ts';
import { ordersOf } from './orders-of.ts';
import type { ShownStatements } from './shown.ts';

/** The events that a list tells, in time order. */
export interface ListedEvents {
	readonly length: number;
	/** The order of the event at a place of the list. */
	readonly orderAt: (place: number) => number;
	/** The first place of the list with an event that is not before the one of this order. */
	readonly placeOf: (order: number) => number;
}

/** Those with a statement that is shown, and those that were found by their own words. */
const leftOf = ({ index, passes }: ShownStatements, found: Found | null): Uint32Array => {
	const { hanging, starts } = index.columns;
	const stays = new Uint8Array(index.events.length);
	for (const order of found ? ordersOf(index, found) : []) stays[order] = 1;
	for (let order = 0; order < stays.length; order++) {
		const end = starts[order + 1] ?? 0;
		for (let at = starts[order] ?? 0; at < end && stays[order] === 0; at++) {
			if (passes === null || passes(hanging[at] ?? 0)) stays[order] = 1;
		}
	}
	let count = 0;
	for (let order = 0; order < stays.length; order++) count += stays[order] ?? 0;
	const orders = new Uint32Array(count);
	for (let order = 0, place = 0; order < stays.length; order++) {
		if (stays[order] === 1) orders[place++] = order;
	}
	return orders;
};

/**
 * All events, or those that a filter leaves something of.
 * @param filtered whether there is a filter
 */
export const listedEvents = (
	shown: ShownStatements,
	filtered: boolean,
	found: Found | null
): ListedEvents => {
	if (!filtered) {
		const { length } = shown.index.events;
		return { length, orderAt: (place) => place, placeOf: (order) => order };
	}
	const orders = leftOf(shown, found);
	return {
		length: orders.length,
		orderAt: (place) => orders[place] ?? -1,
		placeOf: (order) =>
			firstPlace(0, orders.length, (place) => (orders[place] ?? Infinity) >= order)
	};
};
