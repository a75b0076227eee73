import { firstPlace } from '../../core/story/first-place.ts';

/**
 * The place of a list whose mark is nearest to a point; of two as near the earlier one.
 * @param xAt pixels at which the mark of a place stands, growing with the places, or falling where `mirrored`
 */
export const nearestPlace = (
	length: number,
	xAt: (place: number) => number,
	x: number,
	mirrored: boolean
): number => {
	const after = firstPlace(0, length, (place) => (mirrored ? xAt(place) <= x : xAt(place) >= x));
	const distance = (place: number): number =>
		place < 0 || place >= length ? Infinity : Math.abs(xAt(place) - x);
	return distance(after - 1) <= distance(after) ? after - 1 : after;
};
