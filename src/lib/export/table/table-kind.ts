/** Kinds of files that a table comes in. */
export const TABLE_KINDS = ['csv', 'ndjson', 'parquet'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

const BY_ENDING: Readonly<Record<string, TableKind>> = {
	csv: 'csv',
	tsv: 'csv',
	tab: 'csv',
	ndjson: 'ndjson',
	jsonl: 'ndjson',
	parquet: 'parquet',
	parq: 'parquet',
	pq: 'parquet'
};

/** The kind of table that a file is by the ending of its name; null if it is none. */
export const tableKindOf = (name: string): TableKind | null => {
	const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null;
};

const PARQUET = [0x50, 0x41, 0x52, 0x31];

/** Whether a file begins as Parquet does, whatever its name is. */
export const startsAsParquet = (head: Uint8Array): boolean =>
	PARQUET.every((byte, i) => head[i] === byte);

/** The kind of table that a file without a name is by its first bytes. */
export const tableKindIn = (head: Uint8Array): TableKind => {
	if (startsAsParquet(head)) return 'parquet';
	const start = new TextDecoder().decode(head.subarray(0, 1_000));
	return start.trimStart().startsWith('{') ? 'ndjson' : 'csv';
};
