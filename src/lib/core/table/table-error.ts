import { visibleText } from '../story/visible-text.ts';
import type { TableFault } from './table-record.ts';

/** What keeps a table as a whole from being read, for programs. Every code is explained in docs/tables.md. */
export type TableErrorCode =
	| 'empty-table'
	| 'unreadable'
	| 'table-too-large'
	| 'not-utf8'
	| 'unclosed-quote'
	| 'text-after-quote'
	| 'cell-too-long'
	| 'row-too-long'
	| 'too-many-columns'
	| 'too-many-rows'
	| 'not-json-rows'
	| 'not-parquet'
	| 'damaged-parquet'
	| 'encrypted-parquet'
	| 'unsupported-parquet'
	| 'unpacked-too-large'
	| 'not-cells'
	| 'unknown-column'
	| 'no-date-column';

/** Where and why a table could not be read any further. */
export class TableError extends Error {
	override readonly name = 'TableError';
	readonly code: TableErrorCode;
	/** Place, what was expected and what was found; row 0 is the whole table. */
	readonly fault: TableFault;

	/** @param message one sentence for people; made safe to show here */
	constructor(code: TableErrorCode, message: string, fault: TableFault) {
		super(visibleText(message));
		this.code = code;
		this.fault = fault;
	}
}
