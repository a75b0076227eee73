/**
 * Finds a letter, or a mark that makes one, whose widths are in the table of further letters: Latin beyond ASCII, and
 * Cyrillic. The sign of the ångström becomes one of them beside any mark.
 */
export const FURTHER_LETTER = /[\u00c0-\u04ff\u212b]/;

/** Whether any text in some plain data has a `FURTHER_LETTER`. */
export const hasFurtherLetters = (...data: readonly unknown[]): boolean =>
	FURTHER_LETTER.test(JSON.stringify(data));
