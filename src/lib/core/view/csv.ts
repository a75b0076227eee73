/** A cell that spreadsheets would take for a formula, or one that looks as if it had been guarded already. */
const RISKY = /^['=+\-@\t\r\n]/;

const cell = (text: string): string => {
	const guarded = RISKY.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotation marks doubled), with the byte order mark that makes spreadsheets read
 * it as UTF-8. What a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises (“CSV Injection”);
 * so does what begins with an apostrophe, so that taking one away always gives the text back.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
