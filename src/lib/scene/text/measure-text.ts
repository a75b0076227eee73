import { LETTER_WIDTHS } from './letter-widths.generated.ts';
import { measureWith } from './measure-with.ts';
import { WIDTHS } from './widths.generated.ts';

/** Width in pixels of one line of any text in a bundled font. */
export const measureText = measureWith(WIDTHS, LETTER_WIDTHS);
