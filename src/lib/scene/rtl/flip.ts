/**
 * Turns a position on a mirrored scene into the one it has where time runs to the right, and back; leaves it on others.
 * @param width of the scene in pixels
 */
export const flip = (mirrored: boolean | undefined, width: number, x: number): number =>
	mirrored === true ? width - x : x;
