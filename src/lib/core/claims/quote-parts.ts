import { normaliseText } from './normalise-text.ts';

/** How a cut inside quoted words is shown. */
export const CUT = '[…]';

/** The runs of words between the cuts of a quote, normalised; one anchor belongs to each. */
export const quoteParts = (text: string): string[] => text.split(CUT).map(normaliseText);
