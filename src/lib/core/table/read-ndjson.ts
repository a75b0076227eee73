import { showValue } from '../story/issue.ts';
import { MAX_COLUMNS, MAX_RECORD } from './limits.ts';
import { TableError } from './table-error.ts';
import type { RecordReader, TableFault, TableRecord } from './table-record.ts';

/** A value as a cell: texts as they are, nothing as an empty one, lists and objects as JSON. */
const cellOf = (value: unknown): string => {
	if (value === null || value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
};

/**
 * Reads newline-delimited JSON (one object a line) by and by. Columns are found as they come; a row has cells for those
 * found up to it. No more is held than one line.
 */
export class NdjsonReader implements RecordReader {
	#rest = '';
	#row = 0;
	#hasObject = false;
	readonly #columns: string[] = [];
	readonly #places = new Map<string, number>();

	/** Names of the columns found so far. */
	get columns(): readonly string[] {
		return this.#columns;
	}

	/** @inheritdoc */
	push(text: string): readonly TableRecord[] {
		const all = this.#rest + text;
		const records: TableRecord[] = [];
		let at = 0;
		for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', at)) {
			records.push(this.#take(all.slice(at, end + 1)));
			at = end + 1;
		}
		this.#rest = all.slice(at);
		if (this.#rest.length > MAX_RECORD) throw this.#tooLong(this.#row + 1);
		return records;
	}

	/** @inheritdoc */
	end(): readonly TableRecord[] {
		const records = this.#rest === '' ? [] : [this.#take(this.#rest)];
		this.#rest = '';
		if (!this.#hasObject) {
			throw new TableError('empty-table', 'The table is empty.', {
				row: 0,
				column: null,
				expected: 'one JSON object a line',
				found: 'nothing'
			});
		}
		return records;
	}

	#take(raw: string): TableRecord {
		const row = ++this.#row;
		if (raw.length > MAX_RECORD) throw this.#tooLong(row);
		const line = raw.replace(/^\uFEFF/, '').trim();
		if (line === '') return { row, raw, cells: null, fault: null };
		try {
			const value: unknown = JSON.parse(line);
			if (typeof value !== 'object' || value === null || Array.isArray(value)) {
				return this.#refuse(row, raw, showValue(value));
			}
			this.#hasObject = true;
			return { row, raw, cells: this.#cells(row, value), fault: null };
		} catch (error) {
			if (error instanceof TableError) throw error;
			return this.#refuse(row, raw, showValue(line.slice(0, 40)));
		}
	}

	#cells(row: number, value: object): string[] {
		const cells = this.#columns.map(() => '');
		for (const [name, item] of Object.entries(value)) {
			let place = this.#places.get(name);
			if (place === undefined) {
				place = this.#columns.length;
				if (place >= MAX_COLUMNS) {
					throw new TableError('too-many-columns', `Row ${row} has too many columns.`, {
						row,
						column: null,
						expected: `at most ${MAX_COLUMNS} columns in all rows`,
						found: 'more'
					});
				}
				this.#columns.push(name);
				this.#places.set(name, place);
			}
			cells[place] = cellOf(item);
		}
		return cells;
	}

	/** The first line tells whether the file is of this kind at all; after it a row is only left out. */
	#refuse(row: number, raw: string, found: string): TableRecord {
		const fault: TableFault = { row, column: null, expected: 'a JSON object on one line', found };
		if (this.#hasObject) return { row, raw, cells: null, fault };
		throw new TableError(
			'not-json-rows',
			`Line ${row}: expected ${fault.expected}, found ${found}.`,
			fault
		);
	}

	#tooLong(row: number): TableError {
		return new TableError('row-too-long', `Row ${row} is too long.`, {
			row,
			column: null,
			expected: `a row of at most ${MAX_RECORD} characters`,
			found: 'more'
		});
	}
}
