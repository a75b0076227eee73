import { UNPRINTABLE } from '../story/check-shape.ts';
import { showValue } from '../story/issue.ts';
import { cutText } from '../story/visible-text.ts';
import type { Field, Mapping } from './mapping.ts';
import type { TableFault } from './table-record.ts';

/** A row that cannot be taken. */
export class RowRefused extends Error {
	override readonly name = 'RowRefused';
	readonly fault: TableFault;

	constructor(fault: TableFault) {
		super(`row ${fault.row}`);
		this.fault = fault;
	}
}

/** The cells of one row by field, and what is wrong with them. */
export class RowCells {
	readonly row: number;
	readonly #cells: readonly string[];
	readonly #places: ReadonlyMap<string, number>;
	readonly #mapping: Mapping;
	readonly #changes: TableFault[] = [];

	constructor(
		row: number,
		cells: readonly string[],
		places: ReadonlyMap<string, number>,
		mapping: Mapping
	) {
		this.row = row;
		this.#cells = cells;
		this.#places = places;
		this.#mapping = mapping;
	}

	/** What of the row could not be taken as it is. */
	get changes(): readonly TableFault[] {
		return this.#changes;
	}

	/** The text of a field without white space around it; empty if it has none. @throws RowRefused for control characters. */
	text(field: Field, longest = Infinity): string {
		const text = this.column(this.#mapping.columns[field]);
		if (text.length > longest)
			this.refuse(field, `at most ${longest} characters`, `${text.length}`);
		return text;
	}

	/** As `text`, by the name of a column. */
	column(name: string | undefined): string {
		const text = (this.#cells[this.#places.get(name ?? '') ?? -1] ?? '').trim();
		if (!UNPRINTABLE.test(text)) return text;
		throw new RowRefused({
			row: this.row,
			column: name ?? null,
			expected: 'text without control characters and halves of characters',
			found: showValue(text)
		});
	}

	/** A text that may be shortened, which is told then. */
	shortened(field: Field, longest: number): string {
		const text = this.text(field);
		if (text.length <= longest) return text;
		this.change(field, `at most ${longest} characters; it was cut`);
		return cutText(text, longest - 1);
	}

	/** The fault of a cell. */
	fault(field: Field, expected: string, found = showValue(this.text(field))): TableFault {
		return { row: this.row, column: this.#mapping.columns[field] ?? field, expected, found };
	}

	/** Tells that something of a cell is left out. */
	change(field: Field, expected: string): void {
		this.#changes.push(this.fault(field, expected));
	}

	/** As `change`, by the name of a column. */
	changeColumn(column: string, expected: string, found: string): void {
		this.#changes.push({ row: this.row, column, expected, found });
	}

	/** @throws RowRefused always */
	refuse(field: Field, expected: string, found?: string): never {
		throw new RowRefused(this.fault(field, expected, found));
	}
}
