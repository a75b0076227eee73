/** The end of a sentence, perhaps inside closing quotation marks or brackets. */
const ENDED = /[.!?…][”»’)]?$/u;

/** A text with a full stop, unless it ends a sentence already. */
export const sentence = (text: string): string => (ENDED.test(text) ? text : `${text}.`);
