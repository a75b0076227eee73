import type { Language } from '../../core/language.ts';
import type { Mapping } from '../../core/table/mapping.ts';
import type { TableIssue } from '../../core/table/report-issues.ts';
import type { MadeOfTable } from './make-table.ts';
import type { TableKind } from './table-kind.ts';
import type { TablePreview } from './table-preview.ts';

/** What is chosen before a story is made of a table. */
export interface TableChoice {
	readonly mapping: Mapping;
	readonly title: string;
	/** Language of the table, and of our own words about it. */
	readonly language: Language;
}

/** A table whose bytes the page hands out. */
export interface TableFile {
	readonly kind: TableKind;
	/** Name of the file, for people. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** Address that it came from; null for a file. */
	readonly url: string | null;
}

/** What the page tells the worker. */
export type ToTableWorker =
	| { readonly kind: 'preview'; readonly file: TableFile }
	| { readonly kind: 'make'; readonly file: TableFile; readonly choice: TableChoice }
	/** A part that was asked for; null if it could not be read. */
	| { readonly kind: 'part'; readonly id: number; readonly buffer: ArrayBuffer | null };

/** What the worker tells the page. */
export type FromTableWorker =
	| { readonly kind: 'need'; readonly id: number; readonly start: number; readonly end: number }
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'preview'; readonly preview: TablePreview }
	| { readonly kind: 'made'; readonly made: MadeOfTable }
	/** Why there is no story; null if the fault is ours. */
	| { readonly kind: 'failed'; readonly issue: TableIssue | null };
