import { knownOrder, type OrderedEvent } from './known-order.ts';

/** Ids of the first cycle in the known order (each before the next, the last before the first), or null. */
export const findCycle = (events: readonly OrderedEvent[]): readonly string[] | null =>
	knownOrder(events).cycle?.map((i) => events[i]?.id ?? '') ?? null;
