import type { KnownTable } from './mapping.ts';
import type { TableFault } from './table-record.ts';
import { MAX_LISTED } from './limits.ts';

/** Faults: the first hundred one by one, all of them counted. */
export interface Faults {
	readonly total: number;
	readonly listed: readonly TableFault[];
}

/** What became of a table: nothing of it is left out without being told here. */
export interface TableReport {
	readonly table: KnownTable | null;
	/** Rows with cells, whether they were taken or not. */
	readonly rows: number;
	/** Rows that became an event, a statement or both. */
	readonly taken: number;
	/** Columns that the story has nothing of. */
	readonly unused: readonly string[];
	/** Rows that the story has nothing of. */
	readonly refused: Faults;
	/** Cells of rows that were taken of which something was left out or shortened. */
	readonly changed: Faults;
}

/** Lists faults up to a limit and counts them all. */
export class FaultList {
	readonly #listed: TableFault[] = [];
	#total = 0;

	/** Adds one. */
	add(fault: TableFault): void {
		this.#total++;
		if (this.#listed.length < MAX_LISTED) this.#listed.push(fault);
	}

	/** Whether no further one is listed. */
	get isFull(): boolean {
		return this.#total >= MAX_LISTED;
	}

	/** Counts one that is not listed any more. */
	count(): void {
		this.#total++;
	}

	/** All that were added. */
	list(): Faults {
		return { total: this.#total, listed: [...this.#listed] };
	}
}
