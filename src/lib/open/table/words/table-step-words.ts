import type { Field } from '../../../core/table/mapping.ts';

/** The words of the step in which a reader says what the columns of a table are, in one language. */
export interface TableStepWords {
	readonly title: (file: string) => string;
	readonly known: Readonly<Record<'acled' | 'ged', string>>;
	readonly lead: string;
	/** Heads of the columns: what is asked, which column it is, and what stands in a row. */
	readonly field: string;
	readonly column: string;
	readonly row: (number: number) => string;
	/** In place of a column. */
	readonly none: string;
	/** Leads to the fields that few tables have. */
	readonly more: string;
	readonly fields: Readonly<Record<Field, string>>;
	readonly needsDate: string;
	readonly notes: (columns: string) => string;
	readonly unused: (columns: string) => string;
	/** How the statements will be taken. */
	readonly honest: string;
	readonly storyTitle: string;
	readonly language: string;
	readonly make: string;
	readonly cancel: string;
	readonly reading: (percent: number) => string;
}
