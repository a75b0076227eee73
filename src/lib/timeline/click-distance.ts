/** A pointer that moves less than this between down and up clicks, in pixels. */
export const CLICK_DISTANCE = 4;
