/** An event with what is known about its order without a clock. */
export interface OrderedEvent {
	readonly id: string;
	/** Ids of events that come before this one. */
	readonly after: readonly string[];
	/** Ids of events that come after this one. */
	readonly before: readonly string[];
}

/** The order that `after` and `before` give, in terms of places in the list of events. */
export interface KnownOrder {
	/** For each event, those that come directly before it. */
	readonly earlier: readonly (readonly number[])[];
	/** All events, each after all that come before it, otherwise in the order of the list; short if there is a cycle. */
	readonly sorted: readonly number[];
	/** The first cycle met: each before the next, the last before the first. */
	readonly cycle: readonly number[] | null;
}

const earlierOf = (events: readonly OrderedEvent[]): number[][] => {
	const place = new Map(events.map(({ id }, i) => [id, i]));
	const earlier = events.map((): number[] => []);
	events.forEach(({ after, before }, i) => {
		for (const id of after) {
			const other = place.get(id);
			if (other !== undefined) earlier[i]?.push(other);
		}
		for (const id of before) {
			const other = place.get(id);
			if (other !== undefined) earlier[other]?.push(i);
		}
	});
	return earlier;
};

/** Sorts events by their known order alone, depth first and without recursion; ids that name no event are ignored. */
export const knownOrder = (events: readonly OrderedEvent[]): KnownOrder => {
	const earlier = earlierOf(events);
	const sorted: number[] = [];
	const seen = new Set<number>();
	const onPath = new Set<number>();
	for (const root of events.keys()) {
		const path = seen.has(root) ? [] : [{ at: root, next: 0 }];
		seen.add(root);
		onPath.add(root);
		for (let top = path.at(-1); top; top = path.at(-1)) {
			const other = earlier[top.at]?.[top.next++];
			if (other === undefined) {
				sorted.push(top.at);
				onPath.delete(top.at);
				path.pop();
			} else if (onPath.has(other)) {
				const ids = path.map(({ at }) => at);
				return { earlier, sorted, cycle: ids.slice(ids.indexOf(other)).reverse() };
			} else if (!seen.has(other)) {
				seen.add(other);
				onPath.add(other);
				path.push({ at: other, next: 0 });
			}
		}
		onPath.clear();
	}
	return { earlier, sorted, cycle: null };
};
