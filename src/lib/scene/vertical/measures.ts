/** Between two cards, above and under the voices, and between the heading and the first card. Pixels. */
export const CARD_GAP = 7;
export const LEAD = 7;
/** Between two chips on one line, in pixels. */
export const CHIP_GAP = 6;
/** From the top of the first cards to the middle of the node: the twig meets a card at its first line. Pixels. */
export const NODE_DROP = 14;
/** Height of a row’s node with what is free around it. Pixels. */
export const NODE_ROOM = 27;
/** Height of a count, of the gap before it, and the width of a count behind cards. Pixels. */
export const COUNT_HEIGHT = 16;
export const COUNT_GAP = 4;
export const COUNT_ROOM = 46;
