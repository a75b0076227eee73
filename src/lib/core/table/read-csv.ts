import { columnNames } from './column-names.ts';
import { csvRefusal, type CsvRefusal } from './csv-refusal.ts';
import { MAX_RECORD } from './limits.ts';
import type { Separator } from './scan-record.ts';
import { scanRecord } from './scan-record.ts';
import { TableError } from './table-error.ts';
import type { RecordReader, TableRecord } from './table-record.ts';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/**
 * Reads a CSV by and by: RFC 4180, with commas, semicolons or tabs, whichever part the header into most cells; with a
 * byte order mark or none. Cells stay the text that they are, formulas too. No more is held than one row. This is our own
 * because d3-dsv and its likes want the whole text at once, and those that stream tell neither the place of a mistake
 * nor the text of a row, which statements are anchored in.
 */
export class CsvReader implements RecordReader {
	#rest = '';
	#row = 1;
	#separator: Separator | null = null;
	#columns: readonly string[] = [];

	/** Names of the columns, once the header has come. */
	get columns(): readonly string[] {
		return this.#columns;
	}

	/** Where reading stands: the number of the next row, what parts cells, and the text that is not read yet. */
	get place(): {
		readonly row: number;
		readonly separator: Separator | null;
		readonly rest: string;
	} {
		return { row: this.#row, separator: this.#separator, rest: this.#rest };
	}

	/** @inheritdoc */
	push(text: string): readonly TableRecord[] {
		return this.#read(text, false);
	}

	/** @inheritdoc */
	end(): readonly TableRecord[] {
		const records = this.#read('', true);
		if (this.#columns.length === 0) {
			throw new TableError('empty-table', 'The table is empty.', {
				row: 0,
				column: null,
				expected: 'a header and rows',
				found: 'nothing'
			});
		}
		return records;
	}

	#read(text: string, isLast: boolean): TableRecord[] {
		const all = this.#row === 1 ? (this.#rest + text).replace(/^\uFEFF/, '') : this.#rest + text;
		const records: TableRecord[] = [];
		let at = 0;
		while (at < all.length) {
			this.#separator ??= this.#findSeparator(all, at, isLast);
			const scanned = this.#separator && scanRecord(all, at, this.#separator, isLast);
			if (!scanned) break;
			if (!scanned.ok) throw csvRefusal(scanned, this.#row, this.#columns);
			records.push(this.#take(all.slice(at, scanned.end), scanned.cells));
			at = scanned.end;
		}
		this.#rest = all.slice(at);
		if (this.#rest.length > MAX_RECORD) {
			throw new TableError('row-too-long', `Row ${this.#row} is too long.`, {
				row: this.#row,
				column: null,
				expected: `a row of at most ${MAX_RECORD} characters`,
				found: 'more; a quotation mark may be open'
			});
		}
		return records;
	}

	/** The separator that parts the header into most cells; null if the header has not come as a whole. */
	#findSeparator(text: string, start: number, isLast: boolean): Separator | null {
		let best: { readonly separator: Separator; readonly count: number } | null = null;
		let refused: CsvRefusal | null = null;
		for (const separator of SEPARATORS) {
			const scanned = scanRecord(text, start, separator, isLast);
			if (!scanned) return null;
			if (!scanned.ok) refused ??= scanned;
			else if (scanned.cells.length > (best?.count ?? 0)) {
				best = { separator, count: scanned.cells.length };
			}
		}
		// Wide headers are too wide for the right separator and one cell for the others.
		if (refused && (best?.count ?? 0) < 2) throw csvRefusal(refused, this.#row, this.#columns);
		return best?.separator ?? null;
	}

	#take(raw: string, cells: readonly string[]): TableRecord {
		const row = this.#row++;
		const isBlank = cells.length === 1 && cells[0]?.trim() === '';
		if (this.#columns.length === 0) {
			// Empty lines may stand over a header.
			if (isBlank) this.#separator = null;
			else this.#columns = columnNames(cells);
			return { row, raw, cells: null, fault: null };
		}
		if (cells.length === this.#columns.length) return { row, raw, cells, fault: null };
		if (isBlank) return { row, raw, cells: null, fault: null };
		const fault = {
			row,
			column: null,
			expected: `${this.#columns.length} cells, as in the header`,
			found: `${cells.length}`
		};
		return { row, raw, cells: null, fault };
	}
}
