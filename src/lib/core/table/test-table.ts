import { findColumns } from './find-columns.ts';
import { CsvReader } from './read-csv.ts';
import { NdjsonReader } from './read-ndjson.ts';
import type { TableRecord } from './table-record.ts';
import type { StoryOfTable, TableOptions } from './table-to-story.ts';
import { TableToStory } from './table-to-story.ts';
import { TABLE_WORDS_EN } from './words/en.ts';

/** All pieces of a table, its text handed over in pieces of a size, and its columns. */
export const readAll = (
	text: string,
	{ step = text.length, kind = 'csv' }: { step?: number; kind?: 'csv' | 'ndjson' } = {}
): { readonly records: readonly TableRecord[]; readonly columns: readonly string[] } => {
	const reader = kind === 'csv' ? new CsvReader() : new NdjsonReader();
	const records: TableRecord[] = [];
	for (let at = 0; at < text.length; at += step) {
		records.push(...reader.push(text.slice(at, at + step)));
	}
	records.push(...reader.end());
	return { records, columns: reader.columns };
};

/** The story of a table with the columns that are found in it. */
export const storyOf = (
	text: string,
	options: Partial<TableOptions> & { readonly kind?: 'csv' | 'ndjson' } = {}
): StoryOfTable => {
	const { records, columns } = readAll(text, { kind: options.kind ?? 'csv' });
	const maker = new TableToStory({
		mapping: findColumns(columns),
		file: 'bridge.csv',
		words: TABLE_WORDS_EN,
		...options
	});
	records.forEach((record) => maker.add(record, columns));
	return maker.finish(columns);
};
