import type { Issue } from '../../../core/story/issue.ts';
import { parseHead } from '../../../core/story/parse-head.ts';
import { placeRows, type PlacedRows } from '../../../core/story/place-rows.ts';
import { TABLE_SOURCE } from '../../../core/table/anchors-in-row.ts';
import { checkMapping } from '../../../core/table/check-mapping.ts';
import { MAX_LONG_BYTES } from '../../../core/table/limits.ts';
import type { Field, Mapping } from '../../../core/table/mapping.ts';
import { RowCells } from '../../../core/table/row-cells.ts';
import { slugOf } from '../../../core/table/slug-of.ts';
import { LONGEST } from '../../../core/table/story-limits.ts';
import type { TableReport } from '../../../core/table/table-report.ts';
import type { TableOptions } from '../../../core/table/table-to-story.ts';
import { hasRtl as holdsRtl } from '../../../scene/rtl/direction.ts';
import type { FileLike } from '../../read-story-file.ts';
import { parquetRecords, textOfRow } from '../parquet-records.ts';
import { checkSize, readRows } from '../read-rows.ts';
import type { TableKind } from '../table-kind.ts';
import { LongTable, type LongColumns } from './long-table.ts';
import { LongCsv } from './read-long-csv.ts';
import { takeCells } from './take-cells.ts';

/** A long story made of a table, and what became of the table. */
export interface LongOfTable {
	/** Null where no row was taken. */
	readonly placed: PlacedRows | null;
	/** Whether any of its words is written from right to left. */
	readonly hasRtl: boolean;
	/** Why there is no story. */
	readonly issues: readonly Issue[];
	readonly report: TableReport;
}

/** How much of a file is read at once, in bytes. */
const SLICE = 8_388_608;
/** The share of the time that reading takes; the rest is ordering. */
const READING = 0.9;

/** What a long story has of each row. */
const TAKEN: readonly Field[] = [
	'date',
	'end',
	'time',
	'zone',
	'precision',
	'title',
	'kind',
	'side',
	'lane',
	'speaker',
	'role',
	'text',
	'quote',
	'mode'
];

interface ReadTable {
	readonly columns: readonly string[];
	readonly hasRtl: boolean;
}

type Progress = (share: number) => void;

const readCsv = async (
	file: FileLike,
	table: LongTable,
	mapping: Mapping,
	onprogress: Progress,
	size: number
): Promise<ReadTable> => {
	const csv = new LongCsv(table, mapping);
	const sliceAt = (at: number): Promise<ArrayBuffer> =>
		file.slice(at, Math.min(at + size, file.size)).arrayBuffer();
	let next = sliceAt(0);
	for (let at = 0; at === 0 || at < file.size; at += size) {
		const bytes = new Uint8Array(await next);
		const isLast = at + size >= file.size;
		// The next slice is on its way while this one is read.
		if (!isLast) next = sliceAt(at + size);
		csv.push(bytes, isLast);
		onprogress(Math.min(1, (at + size) / file.size));
	}
	return csv;
};

const readNdjson = async (
	file: FileLike,
	table: LongTable,
	mapping: Mapping,
	onprogress: Progress
): Promise<ReadTable> => {
	let columns: readonly string[] = [];
	let places: ReadonlyMap<string, number> = new Map();
	let hasRtl = false;
	for await (const batch of readRows(file, 'ndjson', MAX_LONG_BYTES)) {
		columns = batch.columns;
		if (columns.length !== places.size) places = new Map(columns.map((name, i) => [name, i]));
		for (const { row, cells, raw, fault } of batch.records) {
			if (fault) table.refused.add(fault);
			if (fault || cells) table.count();
			if (!cells) continue;
			hasRtl ||= cells.some(holdsRtl);
			takeCells(table, new RowCells(row, cells, places, mapping), () => raw, mapping);
		}
		onprogress(batch.bytes / file.size);
	}
	checkMapping(columns, mapping);
	return { columns, hasRtl };
};

const readParquet = async (
	file: FileLike,
	table: LongTable,
	mapping: Mapping,
	onprogress: Progress,
	used: ReadonlySet<string | undefined>
): Promise<ReadTable> => {
	const { columns, unread, rows: all, batches } = await parquetRecords(file, mapping, used);
	const places = new Map(columns.map((name, i) => [name, i]));
	let hasRtl = false;
	for await (const { first, rows } of batches) {
		rows.forEach((cells, i) => {
			table.count();
			hasRtl ||= cells.some(holdsRtl);
			const values = new RowCells(first + i, cells, places, mapping);
			takeCells(table, values, () => textOfRow(columns, cells), mapping);
		});
		onprogress((first - 1 + rows.length) / all);
	}
	return { columns: [...columns, ...unread], hasRtl };
};

/** Names of the columns that a long story has something of. */
const usedColumns = ({ table, columns }: Mapping): Set<string | undefined> => {
	const taken = table === null ? TAKEN : [...TAKEN, 'place' as const];
	const fields = columns.speaker === undefined ? [...taken, 'source' as const] : taken;
	return new Set(fields.map((field) => columns[field]));
};

const headOf = (
	{ file, title, url, words }: TableOptions,
	table: LongTable,
	speakers: Uint16Array,
	report: TableReport
) => {
	const name = title ?? file.replace(/\.[a-z]{1,8}$/i, '');
	const spoken = new Uint8Array(table.parts.speakers.length);
	for (const speaker of speakers) spoken[speaker] = 1;
	const heard = table.parts.speakers.filter((_, place) => spoken[place] === 1);
	const sided = new Set(heard.map(({ side }) => side));
	let next = 0;
	const places = spoken.map(() => 0);
	const renumbered = Uint16Array.from(places);
	for (let place = 0; place < spoken.length; place++) {
		if (spoken[place] === 1) renumbered[place] = next++;
	}
	const head = {
		version: 1 as const,
		id: slugOf(name),
		lang: words.language,
		title: name.slice(0, LONGEST.title),
		standfirst: words.standfirst(file.slice(0, LONGEST.name)),
		summary: words.summary({ events: report.taken, statements: report.taken, report }),
		sources: [
			{
				id: TABLE_SOURCE,
				title: words.source(file).slice(0, LONGEST.name),
				...(url === undefined ? {} : { url }),
				// Its text was not normalised, so there is no mark of it: nothing is held against it.
				sha256: '0'.repeat(64),
				length: 0
			}
		],
		sides: table.parts.sides.filter(({ id }) => sided.has(id)),
		speakers: heard
	};
	const isSame = heard.length === spoken.length;
	return { head, speakers: isSame ? speakers : speakers.map((place) => renumbered[place] ?? 0) };
};

const placedOf = (options: TableOptions, table: LongTable, report: TableReport) => {
	const columns: LongColumns = table.finish();
	const { head, speakers } = headOf(options, table, columns.speakers, report);
	const { story, issues } = parseHead(head, report.taken > 0);
	if (!story) return { placed: null, issues };
	return { placed: placeRows({ ...columns, speakers, head }), issues: [] };
};

/**
 * Makes a long story of a table. Never holds more of it than two slices and what has become of it.
 * @param onprogress called with the share that is done, 0 to 1
 * @param slice how much of a CSV is read at once, in bytes
 * @throws TableError where the file is no table, is too large, or the mapping does not fit it
 */
export const makeLong = async (
	file: FileLike,
	kind: TableKind,
	options: TableOptions,
	onprogress: Progress,
	slice = SLICE
): Promise<LongOfTable> => {
	checkSize(file, MAX_LONG_BYTES);
	const { mapping, words } = options;
	const table = new LongTable(words);
	const used = usedColumns(mapping);
	const onread: Progress = (share) => onprogress(share * READING);
	const read = (): Promise<ReadTable> => {
		switch (kind) {
			case 'csv':
				return readCsv(file, table, mapping, onread, slice);
			case 'ndjson':
				return readNdjson(file, table, mapping, onread);
			case 'parquet':
				return readParquet(file, table, mapping, onread, used);
		}
	};
	const { columns, hasRtl } = await read();
	const report: TableReport = {
		table: mapping.table,
		rows: table.rows,
		taken: table.taken,
		unused: columns.filter((column) => !used.has(column)),
		refused: table.refused.list(),
		changed: table.changed.list()
	};
	return { ...placedOf(options, table, report), hasRtl, report };
};
