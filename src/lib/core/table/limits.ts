/** Largest table that is read, in bytes. */
export const MAX_TABLE_BYTES = 50_000_000;
/** Largest table that is read as a long story, in bytes. */
export const MAX_LONG_BYTES = 512_000_000;
/** Most rows of a long story. */
export const MAX_LONG_ROWS = 2_000_000;
/** Most columns of a table. */
export const MAX_COLUMNS = 1_000;
/** Longest cell, in UTF-16 code units; a quotation mark that is never closed ends here, too. */
export const MAX_CELL = 100_000;
/** Longest row as it stands in the file, in UTF-16 code units. */
export const MAX_RECORD = 1_000_000;
/** Most rows that are told one by one, of those refused and of those changed; the rest is counted. */
export const MAX_LISTED = 100;
/** How much of a file is looked at before its columns are chosen, in bytes. */
export const PREVIEW_BYTES = 262_144;
