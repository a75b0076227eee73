/** What is read of the end of a file at once, where its description stands, in bytes. */
export const TAIL_BYTES = 524_288;
/** Largest description of a file, in bytes. */
export const MAX_FOOTER = 16_777_216;
/** How much of a column is read at once, in bytes; more where a page is longer. */
export const STEP_BYTES = 4_194_304;
/** Largest page, and largest column of a row group, unpacked, in bytes. */
export const MAX_UNPACKED = 268_435_456;
/** Most that all columns which are read may unpack to, with the texts of all their cells, in bytes. */
export const MAX_UNPACKED_ALL = 1_073_741_824;
