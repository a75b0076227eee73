/** What a column of a table can be. Explained, with the names that are recognised, in docs/tables.md. */
export const FIELDS = [
	'date',
	'end',
	'time',
	'zone',
	'precision',
	'event',
	'title',
	'kind',
	'place',
	'within',
	'side',
	'lane',
	'speaker',
	'role',
	'text',
	'quote',
	'mode',
	'lang',
	'said',
	'source',
	'url',
	'killed',
	'injured'
] as const;
export type Field = (typeof FIELDS)[number];

/** Whether a text is the name of a field. */
export const isField = (text: string): text is Field => FIELDS.some((field) => field === text);

/** Collections of events whose columns are known by name. */
export type KnownTable = 'acled' | 'ged';

/** Which column of a table is what. */
export interface Mapping {
	/** The collection whose codes of precision, and of kinds of events, the table uses; null for a table of one’s own. */
	readonly table: KnownTable | null;
	/** Name of the column, by field; a field that is absent has none. */
	readonly columns: Readonly<Partial<Record<Field, string>>>;
	/** Columns that are kept word for word in the note of the event. */
	readonly notes: readonly string[];
}
