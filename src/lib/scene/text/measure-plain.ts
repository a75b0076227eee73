import { measureWith } from './measure-with.ts';
import { WIDTHS } from './widths.generated.ts';

/** Tells the same as `measureText` of texts without a `FURTHER_LETTER`, by a table of half the size. */
export const measurePlain = measureWith(WIDTHS);
