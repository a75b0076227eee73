/** Smallest picture that is laid out, in pixels; a smaller one is drawn at this size. */
export const MIN_WIDTH = 180;
export const MIN_HEIGHT = 60;
/** Highest picture whose height is left to its words, in pixels. */
export const MAX_HEIGHT = 20_000;

const MAX_CARD = 560;
const MAX_VOICE = 380;
const MAX_HEADING = 420;

/** Where everything lies across a downward picture, and what is kept free at its ends. Pixels. */
export interface Sheet {
	readonly width: number;
	/** Where the line runs. */
	readonly lineX: number;
	/** Free at the left and right edge. */
	readonly outer: number;
	/** From the line to the inner edges of the cards. */
	readonly half: number;
	readonly card: number;
	/** Widest card of a voice of no party, and widest heading. */
	readonly voice: number;
	readonly heading: number;
	/** The row of the names, and what is free under it and at the foot. */
	readonly nameRow: number;
	readonly top: number;
	readonly bottom: number;
}

/** Divides a width between both accounts and the line between them. */
export const makeSheet = (width: number, height: number): Sheet => {
	const outer = width < 420 ? 10 : width < 600 ? 14 : 20;
	const half = width < 420 ? 16 : width < 600 ? 22 : 26;
	const inside = width - 2 * outer;
	const tiny = height < 120;
	return {
		width,
		lineX: width / 2,
		outer,
		half,
		card: Math.min(MAX_CARD, Math.floor(inside / 2 - half)),
		voice: Math.floor(Math.min(MAX_VOICE, inside)),
		heading: Math.floor(Math.min(MAX_HEADING, inside, Math.max(280, width * 0.6))),
		nameRow: tiny ? 20 : 28,
		top: tiny ? 0 : 8,
		bottom: tiny ? 3 : 12
	};
};

/** The edge of a lane's cards that faces the line, in pixels. */
export const innerEdge = ({ lineX, half }: Sheet, lane: 'above' | 'below'): number =>
	lane === 'above' ? lineX - half : lineX + half;
