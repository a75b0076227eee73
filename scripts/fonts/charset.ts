import { FURTHER_LETTER } from '../../src/lib/scene/text/further-letter.ts';

/** All whole numbers from one to another. */
export const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

const points = (characters: string): number[] =>
	Array.from(characters, (character) => character.codePointAt(0) ?? 0);

const LATIN = [...range(0x20, 0x7e), ...range(0xa0, 0x17f)];
/** Bulgarian, Belarusian, Macedonian, Russian, Serbian and Ukrainian. */
const CYRILLIC = [...range(0x400, 0x45f), 0x490, 0x491];
const PUNCTUATION = points('‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄ʼ\u2007\u2009\u200a\u200b\u202f\u2060');
const SIGNS = points('№€£₽₴™←↑→↓▲▼◀▶✓×−≈·∞≠≤≥');
/** Stress and other accents, which the fonts place over their letters. */
const MARKS = points('\u0300\u0301\u0302\u0306\u0308\u030c');

/** The characters that the bundled fonts keep, as code points in ascending order. */
export const CHARSET: readonly number[] = [
	...new Set([...LATIN, ...CYRILLIC, ...PUNCTUATION, ...SIGNS, ...MARKS])
].sort((a, b) => a - b);

/** The characters of `CHARSET` that take up room of their own. */
export const SPACING: readonly number[] = CHARSET.filter((point) => !MARKS.includes(point));

/** The characters of running text; the others kern like the one of these that they are most like. */
export const PROSE: readonly number[] = [
	...range(0x20, 0x7e).filter((point) => !points('#$*+<=>@^_`{|}~\\').includes(point)),
	...range(0x410, 0x44f),
	...points('ЄІЇҐЎєіїґў«»–—‘’“”„…№')
].sort((a, b) => a - b);

/** Whether a character is a letter that plain English has no use for: those have a table of widths of their own. */
export const isFurtherLetter = (character: string): boolean => FURTHER_LETTER.test(character);
