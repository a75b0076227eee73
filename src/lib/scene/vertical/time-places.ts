/** A time with its place along the line. */
export interface TimeKnot {
	/** UTC ms. */
	readonly time: number;
	/** Pixels. */
	readonly y: number;
}

/**
 * Maps times to places, in a straight line between knots and no further than the outer ones. Where several knots share a
 * time, an end stands at the last and a start at the first.
 * @param knots ascending in time and in place
 */
export const timePlaces = (
	knots: readonly TimeKnot[]
): ((time: number, end: boolean) => number) => {
	return (time, end) => {
		const same = end
			? knots.findLast((knot) => knot.time === time)
			: knots.find((knot) => knot.time === time);
		if (same) return same.y;
		const at = knots.findIndex((knot) => knot.time > time);
		const [before, after] = [knots[at < 0 ? knots.length - 1 : at - 1], knots[at]];
		if (!before || !after) return (before ?? after)?.y ?? 0;
		return before.y + ((time - before.time) / (after.time - before.time)) * (after.y - before.y);
	};
};
