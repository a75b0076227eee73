/** Kinds of files that hold a story or become one, as an input takes them. */
export const OPENABLE =
	'.json,.png,.svg,.csv,.tsv,.ndjson,.jsonl,.parquet,application/json,image/png,image/svg+xml,text/csv';
