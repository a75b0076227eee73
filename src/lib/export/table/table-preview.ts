import type { Mapping } from '../../core/table/mapping.ts';

/** The beginning of a table, and what its columns were taken for. */
export interface TablePreview {
	readonly columns: readonly string[];
	/** Cells of the first three rows. */
	readonly rows: readonly (readonly string[])[];
	readonly mapping: Mapping;
}
