import { MAX_CELL, MAX_COLUMNS } from './limits.ts';

/** What may stand between the cells of a table. */
export type Separator = ',' | ';' | '\t';

/** A record of separated values, or why it is none. */
export type Scanned =
	| {
			readonly ok: true;
			readonly cells: readonly string[];
			/** Index after its line break. */
			readonly end: number;
	  }
	| {
			readonly ok: false;
			readonly code: 'unclosed-quote' | 'text-after-quote' | 'cell-too-long' | 'too-many-columns';
			/** Index of the cell, from 0. */
			readonly cell: number;
	  };

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Index of the quotation mark that closes a cell whose words begin at `from`; the text’s length if there is none. */
const closingQuote = (text: string, from: number): number => {
	let at = from;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return text.length;
		if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
		at = quote + 2;
	}
};

/** Index of the separator or line break that ends a plain cell; the text’s length if there is none. */
const plainEnd = (text: string, from: number, separator: number): number => {
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === separator || code === LINE_FEED || code === RETURN) return at;
		at++;
	}
	return at;
};

/**
 * Reads one record of separated values (RFC 4180, with any of three separators and of three line breaks) that begins at
 * `start`. A quotation mark inside a plain cell is a character like any other.
 * @param isLast whether no more text will come
 * @returns null if the record goes on beyond the text
 */
export const scanRecord = (
	text: string,
	start: number,
	separator: Separator,
	isLast: boolean
): Scanned | null => {
	const mark = separator.charCodeAt(0);
	const cells: string[] = [];
	let at = start;
	for (;;) {
		const cell = cells.length;
		if (cell >= MAX_COLUMNS) return { ok: false, code: 'too-many-columns', cell };
		const isQuoted = text.charCodeAt(at) === QUOTE;
		const from = isQuoted ? at + 1 : at;
		const to = isQuoted ? closingQuote(text, from) : plainEnd(text, from, mark);
		if (to - from > MAX_CELL) {
			const isOpen = isQuoted && to === text.length;
			return { ok: false, code: isOpen ? 'unclosed-quote' : 'cell-too-long', cell };
		}
		const after = isQuoted ? to + 1 : to;
		if (isQuoted && to >= text.length) {
			return isLast ? { ok: false, code: 'unclosed-quote', cell } : null;
		}
		if (after >= text.length && !isLast) return null;
		const words = text.slice(from, to);
		cells.push(isQuoted ? words.replaceAll('""', '"') : words);
		if (after >= text.length) return { ok: true, cells, end: text.length };
		const next = text.charCodeAt(after);
		if (next === LINE_FEED) return { ok: true, cells, end: after + 1 };
		if (next === RETURN) {
			// The line feed that belongs to it may still be on its way.
			if (after + 1 >= text.length && !isLast) return null;
			const end = text.charCodeAt(after + 1) === LINE_FEED ? after + 2 : after + 1;
			return { ok: true, cells, end };
		}
		if (next !== mark) return { ok: false, code: 'text-after-quote', cell };
		at = after + 1;
	}
};
