import type { StoryIndex } from '../story/index-story.ts';
import type { DetailKind, Side, Speaker, Statement } from '../story/story.ts';
import { officialLine } from './official-line.ts';
import { SILENCE_WORDS } from './silence-words.ts';

/** One particular that one statement gives. */
export interface AccountItem {
	/** The value as it is shown: a number or a few words. */
	readonly value: string;
	/** What narrows the value: “3 of them children”; `null` if nothing does. */
	readonly note: string | null;
	/** The statement that gives it. */
	readonly statementId: string;
	readonly speaker: Speaker;
	/** Other statements of the same side that give the same. */
	readonly also: readonly { readonly statementId: string; readonly speaker: Speaker }[];
	/** `detail`: a particular; `quote`: words to be put in quotation marks; `silence`: that nothing was said. */
	readonly kind: 'detail' | 'quote' | 'silence';
}

/** What one side gives in one row; no items where it gives nothing. */
export interface AccountCell {
	/** Side id. */
	readonly side: string;
	readonly items: readonly AccountItem[];
}

/** One kind of particular, over all sides. */
export interface AccountRow {
	readonly key: DetailKind | 'official-line';
	readonly label: string;
	/** One for each of `Accounts.sides`, in the same order. */
	readonly cells: readonly AccountCell[];
	/** At least two sides give something, and it is not the same. */
	readonly differs: boolean;
	/** The id of the only side that gives anything, or `null`. */
	readonly onlyFrom: string | null;
}

/** The accounts of one event, lined up. */
export interface Accounts {
	/** Every party, and of the other voices those that give something. */
	readonly sides: readonly Side[];
	/** In a fixed order; rows that nobody fills are left out. */
	readonly rows: readonly AccountRow[];
}

/** Rows in the order in which people ask; `part` is the kind that counts some of the same people. */
const ROWS: readonly { key: DetailKind; part?: DetailKind }[] = [
	{ key: 'killed', part: 'children-killed' },
	{ key: 'injured', part: 'children-injured' },
	{ key: 'responsible' },
	{ key: 'weapon' },
	{ key: 'target' },
	{ key: 'damage' },
	{ key: 'reason' },
	{ key: 'response' }
];

/** What each kind of particular is called. */
export const DETAIL_LABELS: Readonly<Record<DetailKind, string>> = {
	killed: 'Killed',
	'children-killed': 'Children killed',
	injured: 'Injured',
	'children-injured': 'Children injured',
	responsible: 'Responsible',
	weapon: 'Weapon',
	target: 'Target',
	damage: 'Damage',
	reason: 'Reason given',
	response: 'Response'
};

const children = (count: string): string => (count === '1' ? '1 child' : `${count} children`);

const fold = (value: string): string => value.trim().replace(/\s+/g, ' ').toLowerCase();

const distinct = (cells: readonly AccountCell[], part: (item: AccountItem) => string): number => {
	const all = cells.map((cell) => [...new Set(cell.items.map(part))].sort().join('\n').trim());
	return new Set(all.filter((signature) => signature !== '')).size;
};

/** Values that are not the same; a note that only one side gives is no contradiction. */
const differ = (cells: readonly AccountCell[]): boolean =>
	distinct(cells, (item) => fold(item.value)) > 1 ||
	distinct(cells, (item) => fold(item.note ?? '')) > 1;

/** All that the sides give about one event, side by side. An unknown event gives no rows. */
export const accountsOf = (index: StoryIndex, eventId: string): Accounts => {
	const statements = index.about.get(eventId) ?? [];
	const cellOf = (side: Side, key: DetailKind, part?: DetailKind): AccountCell => {
		const items: AccountItem[] = [];
		for (const statement of statements) {
			const speaker = index.speaker.get(statement.speaker);
			if (speaker?.side !== side.id) continue;
			items.push(...itemsOf(statement, speaker, eventId, key, part));
		}
		return { side: side.id, items: joinEqual(items) };
	};
	const sides = index.story.sides;
	const rows: AccountRow[] = [];
	const push = (key: AccountRow['key'], label: string, cells: readonly AccountCell[]) => {
		const given = cells.filter((cell) => cell.items.length > 0);
		const only = given.length === 1 ? given[0] : undefined;
		if (given.length === 0) return;
		const differs = key !== 'official-line' && differ(given);
		rows.push({ key, label, cells, differs, onlyFrom: only?.side ?? null });
	};
	for (const { key, part } of ROWS) {
		push(
			key,
			DETAIL_LABELS[key],
			sides.map((side) => cellOf(side, key, part))
		);
	}
	if (statements.some((statement) => statement.mode === 'silence')) {
		push(
			'official-line',
			'Official line',
			sides.map((side) => officialCell(index, side, statements))
		);
	}

	const columns = sides.map(
		(side, i) => side.lane !== 'line' || rows.some((row) => (row.cells[i]?.items.length ?? 0) > 0)
	);
	return {
		sides: sides.filter((_, i) => columns[i]),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => columns[i]) }))
	};
};

/** A silence, a short quote, or a count of what is too long for a cell. */
const officialCell = (
	index: StoryIndex,
	side: Side,
	statements: readonly Statement[]
): AccountCell => {
	if (side.lane === 'line') return { side: side.id, items: [] };
	const { shown, more } = officialLine(index, side, statements);
	const items: AccountItem[] = [];
	for (const statement of shown) {
		const speaker = index.speaker.get(statement.speaker);
		if (!speaker) continue;
		const silent = statement.mode === 'silence';
		items.push({
			value: silent ? SILENCE_WORDS[statement.silence ?? 'no-comment'] : statement.text,
			note: null,
			statementId: statement.id,
			speaker,
			also: [],
			kind: silent ? 'silence' : 'quote'
		});
	}
	const first = more[0];
	const speaker = index.speaker.get(first?.speaker ?? '');
	if (first && speaker) {
		const value = more.length === 1 ? '1 statement' : `${more.length} statements`;
		items.push({ value, note: null, statementId: first.id, speaker, also: [], kind: 'detail' });
	}
	return { side: side.id, items };
};

/** The particulars of one kind that one statement gives of the event; its count of children becomes a note. */
const itemsOf = (
	statement: Statement,
	speaker: Speaker,
	eventId: string,
	key: DetailKind,
	part?: DetailKind
): AccountItem[] => {
	const own = (statement.details ?? []).filter(
		(detail) => (detail.event ?? statement.about[0]) === eventId
	);
	const values = own.filter((detail) => detail.kind === key).map((detail) => String(detail.value));
	const parts = own.filter((detail) => detail.kind === part).map((detail) => String(detail.value));
	const item = (value: string, note: string | null): AccountItem => ({
		value,
		note,
		statementId: statement.id,
		speaker,
		also: [],
		kind: 'detail'
	});
	const whole = values[0];
	const some = parts[0];
	if (values.length === 1 && parts.length === 1 && whole !== undefined && some !== undefined) {
		return [item(whole, `${some} of them ${some === '1' ? 'a child' : 'children'}`)];
	}
	return [
		...values.map((value) => item(value, null)),
		...parts.map((value) => item(children(value), null))
	];
};

/** A value that several statements of a side give stands once, with all who give it. */
const joinEqual = (items: readonly AccountItem[]): AccountItem[] => {
	const joined = new Map<string, AccountItem>();
	for (const item of items) {
		const key = `${fold(item.value)}|${fold(item.note ?? '')}`;
		const first = joined.get(key);
		const known = first && [first, ...first.also].some((one) => one.speaker === item.speaker);
		if (!first) joined.set(key, item);
		else if (!known) joined.set(key, { ...first, also: [...first.also, item] });
	}
	return [...joined.values()];
};
