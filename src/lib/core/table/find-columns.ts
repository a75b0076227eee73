import { KNOWN_TABLES } from './known-tables.ts';
import type { Field, KnownTable, Mapping } from './mapping.ts';
import { FIELDS } from './mapping.ts';

/** Names that columns of a field go by, most telling first; case, spaces, hyphens and underscores do not matter. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
	date: ['date', 'event date', 'when', 'date start', 'start', 'start date', 'begin', 'day', 'datetime', 'timestamp', 'дата'], // prettier-ignore
	end: ['end', 'date end', 'end date', 'until'],
	time: ['time', 'clock', 'hour', 'час', 'время'],
	zone: ['zone', 'time zone', 'tz', 'utc offset', 'offset'],
	precision: ['precision', 'date precision', 'time precision', 'date prec', 'точність', 'точность'],
	event: ['event id', 'event', 'id event', 'id події', 'id события'],
	title: [
		'title',
		'event title',
		'headline',
		'event name',
		'name',
		'подія',
		'событие',
		'заголовок'
	],
	kind: ['kind', 'type', 'event kind', 'event type'],
	place: ['place', 'location', 'city', 'town', 'місце', 'место'],
	within: ['within', 'region', 'admin1', 'adm 1', 'area', 'регіон', 'регион'],
	side: ['side', 'party', 'camp', 'account', 'сторона'],
	lane: ['lane', 'position'],
	speaker: [
		'speaker',
		'who',
		'said by',
		'person',
		'attributed to',
		'мовець',
		'хто',
		'кто',
		'спикер'
	],
	role: ['role', 'office', 'function', 'position held', 'посада', 'должность'],
	text: ['text', 'statement', 'notes', 'description', 'summary', 'body', 'claim', 'текст'],
	quote: ['quote', 'quotation', 'words', 'verbatim', 'цитата'],
	mode: ['mode', 'speech', 'режим'],
	lang: ['lang', 'language', 'мова', 'язык'],
	said: ['said', 'said on', 'statement date', 'date said', 'stated'],
	source: ['source', 'outlet', 'publisher', 'media', 'source name', 'джерело', 'источник'],
	url: ['url', 'source url', 'link', 'source link', 'address', 'посилання', 'ссылка'],
	killed: ['killed', 'fatalities', 'deaths', 'dead', 'загинуло', 'погибло'],
	injured: ['injured', 'wounded', 'поранено', 'ранено']
};

/** A column’s name without what people write differently. */
const plainName = (name: string): string => name.toLowerCase().replace(/[\s_\-.]+/gu, '');

/** The columns of a table by their plain names; of several that differ in nothing else the first. */
const byPlainName = (columns: readonly string[]): Map<string, string> => {
	const found = new Map<string, string>();
	for (const column of columns) {
		const name = plainName(column);
		if (!found.has(name)) found.set(name, column);
	}
	return found;
};

const findKnown = (table: KnownTable, names: ReadonlyMap<string, string>): Mapping | null => {
	const known = KNOWN_TABLES[table];
	const find = (name: string): string | undefined => names.get(plainName(name));
	if (known.marks.some((mark) => find(mark) === undefined)) return null;
	const columns: Partial<Record<Field, string>> = {};
	for (const field of FIELDS) {
		const wanted = known.columns[field];
		const column = wanted === undefined ? undefined : find(wanted);
		if (column !== undefined) columns[field] = column;
	}
	return { table, columns, notes: known.notes.flatMap((name) => find(name) ?? []) };
};

/**
 * Finds out which column of a table is what, by their names: those of ACLED and UCDP GED as what they are there, else
 * the names of docs/tables.md. Each column is one field at the most.
 */
export const findColumns = (columns: readonly string[]): Mapping => {
	const names = byPlainName(columns);
	const known = findKnown('acled', names) ?? findKnown('ged', names);
	if (known) return known;
	const found: Partial<Record<Field, string>> = {};
	for (const field of FIELDS) {
		const column = NAMES[field].flatMap((name) => names.get(plainName(name)) ?? [])[0];
		if (column !== undefined) found[field] = column;
	}
	return { table: null, columns: found, notes: [] };
};
