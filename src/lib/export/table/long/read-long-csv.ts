import { checkMapping } from '../../../core/table/check-mapping.ts';
import { csvRefusal } from '../../../core/table/csv-refusal.ts';
import { MAX_RECORD } from '../../../core/table/limits.ts';
import type { Mapping } from '../../../core/table/mapping.ts';
import { CsvReader } from '../../../core/table/read-csv.ts';
import { RowCells } from '../../../core/table/row-cells.ts';
import { scanRecord, type Separator } from '../../../core/table/scan-record.ts';
import { TableError } from '../../../core/table/table-error.ts';
import { notUtf8 } from '../read-rows.ts';
import { ByteRows } from './byte-rows.ts';
import { ByteScanner } from './byte-scanner.ts';
import type { LongTable } from './long-table.ts';
import { takeCells } from './take-cells.ts';

interface Header {
	readonly columns: readonly string[];
	readonly separator: Separator;
	/** Number of the row after it. */
	readonly row: number;
	/** Index of the byte after it. */
	readonly end: number;
}

const LINE = /\r\n|\r|\n/g;
const MARK_BYTES = 3;
/** Most bytes of a character for each of its UTF-16 code units. */
const UNIT_BYTES = 3;

/** Fails on what is no UTF-8; in a stream the end of the last character may be missing. */
const checkUtf8 = (bytes: Uint8Array, stream = false): void => {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
	} catch {
		throw notUtf8(0);
	}
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Reads the header at the beginning of a table; null if it has none. @throws TableError as `CsvReader` */
const headerOf = (bytes: Uint8Array): Header | null => {
	const start = bytes.subarray(0, (MAX_RECORD + 1) * UNIT_BYTES);
	checkUtf8(start, true);
	const text = decoder.decode(start);
	const reader = new CsvReader();
	let at = 0;
	for (const { index, 0: mark } of text.matchAll(LINE)) {
		reader.push(text.slice(at, index + mark.length));
		at = index + mark.length;
		if (reader.columns.length > 0) break;
	}
	if (reader.columns.length === 0) {
		reader.push(text.slice(at));
		at = text.length;
	}
	const { row, separator, rest } = reader.place;
	if (reader.columns.length === 0 || !separator) {
		reader.end();
		return null;
	}
	const end = encoder.encode(text.slice(0, at - rest.length)).length;
	return { columns: reader.columns, separator, row, end };
};

const hasMark = ([first, second, third]: Uint8Array): boolean =>
	first === 0xef && second === 0xbb && third === 0xbf;

/** Reads a CSV for a long story, slice by slice, from its bytes. */
export class LongCsv {
	/** Names of the columns, once the header has come. */
	columns: readonly string[] = [];
	readonly #table: LongTable;
	readonly #mapping: Mapping;
	#rest: Uint8Array = new Uint8Array();
	#row = 1;
	#scanner: ByteScanner | null = null;
	#rows: ByteRows | null = null;
	#places: ReadonlyMap<string, number> = new Map();

	constructor(table: LongTable, mapping: Mapping) {
		this.#table = table;
		this.#mapping = mapping;
	}

	/** Whether any of the words is written from right to left. */
	get hasRtl(): boolean {
		return this.#scanner?.hasRtl ?? false;
	}

	/** Takes the next bytes. @throws TableError where they are no UTF-8, or the text is no table */
	push(part: Uint8Array, isLast: boolean): void {
		const bytes = new Uint8Array(this.#rest.length + part.length);
		bytes.set(this.#rest);
		bytes.set(part, this.#rest.length);
		const start = this.#scanner ? 0 : this.#begin(bytes);
		const at = this.#scanner ? this.#read(this.#scanner, bytes, start, isLast) : start;
		// Characters are whole where records are.
		if (this.#scanner?.hasHigh) checkUtf8(bytes.subarray(start, at));
		this.#rest = bytes.slice(at);
		if (this.#rest.length <= MAX_RECORD) return;
		if (decoder.decode(this.#rest).length <= MAX_RECORD) return;
		throw new TableError('row-too-long', `Row ${this.#row} is too long.`, {
			row: this.#row,
			column: null,
			expected: `a row of at most ${MAX_RECORD} characters`,
			found: 'more; a quotation mark may be open'
		});
	}

	/** Reads the header; gives the index after it. */
	#begin(bytes: Uint8Array): number {
		const start = hasMark(bytes) ? MARK_BYTES : 0;
		const header = headerOf(bytes.subarray(start));
		if (!header) return bytes.length;
		const { columns, separator, row, end } = header;
		checkMapping(columns, this.#mapping);
		this.columns = columns;
		this.#places = new Map(columns.map((name, i) => [name, i]));
		this.#row = row;
		this.#scanner = new ByteScanner(separator);
		this.#rows = new ByteRows(this.#table, this.#mapping, columns, this.#scanner);
		return start + end;
	}

	#read(scanner: ByteScanner, bytes: Uint8Array, start: number, isLast: boolean): number {
		scanner.load(bytes, isLast);
		let at = start;
		while (at < bytes.length) {
			const found = scanner.scan(at);
			if (found === 'more') return at;
			if (found === 'record') {
				this.#take(scanner, at);
				at = scanner.end;
				continue;
			}
			scanner.hasHigh = true;
			const end = this.#readText(scanner, at, isLast);
			if (end === null) return at;
			at = end;
		}
		return at;
	}

	/** Reads as text what is wrong as bytes, for cells are measured as text. */
	#readText({ bytes, separator }: ByteScanner, at: number, isLast: boolean): number | null {
		const most = at + MAX_RECORD * UNIT_BYTES;
		const text = decoder.decode(bytes.subarray(at, most));
		const scanned = scanRecord(text, 0, separator, isLast && bytes.length <= most);
		if (!scanned) return null;
		if (!scanned.ok) throw csvRefusal(scanned, this.#row, this.columns);
		const raw = text.slice(0, scanned.end);
		this.#takeText(this.#row++, scanned.cells, () => raw);
		return at + encoder.encode(raw).length;
	}

	#take(scanner: ByteScanner, start: number): void {
		const row = this.#row++;
		const { bytes, count, starts, ends, escaped, end } = scanner;
		const texts = (): string[] =>
			Array.from({ length: count }, (_, i) => {
				const text = decoder.decode(bytes.subarray(starts[i], ends[i]));
				return escaped[i] === 1 ? text.replaceAll('""', '"') : text;
			});
		if (count === this.columns.length) {
			const cells = (): RowCells => new RowCells(row, texts(), this.#places, this.#mapping);
			this.#table.count();
			if (this.#rows?.take(row, cells)) return;
			takeCells(
				this.#table,
				cells(),
				() => decoder.decode(bytes.subarray(start, end)),
				this.#mapping
			);
		} else this.#takeText(row, texts(), () => '');
	}

	#takeText(row: number, cells: readonly string[], raw: () => string): void {
		if (cells.length === this.columns.length) {
			this.#table.count();
			const values = new RowCells(row, cells, this.#places, this.#mapping);
			takeCells(this.#table, values, raw, this.#mapping);
			return;
		}
		if (cells.length === 1 && cells[0]?.trim() === '') return;
		this.#table.count();
		const expected = `${this.columns.length} cells, as in the header`;
		this.#table.refused.add({ row, column: null, expected, found: `${cells.length}` });
	}
}
